import { asObject, asString, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../../json/node';
import type { AttributeDefinition, ObjectDefinition } from './directory';
import { type MappingSource, sourceOf } from './mapping-source';
import { flagOf, numberOf } from './members';

/** The two objects that attributes are mapped between, as far as the file defines them. */
export interface MappedObjects {
  readonly sourceObject: ObjectDefinition | undefined;
  readonly targetObject: ObjectDefinition | undefined;
}

/** When a mapping is applied (Graph's `attributeFlowType`), by its numbers there. */
const FLOW_TYPES = ['Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly'] as const;
/** `Always` is what the portal calls so; `ObjectAddOnly` is its "Only during object creation". */
export type FlowType = (typeof FLOW_TYPES)[number];

/** Whether unchanged values flow too (Graph's `attributeFlowBehavior`), by its numbers there. */
const FLOW_BEHAVIORS = ['FlowWhenChanged', 'FlowAlways'] as const;
/** One of {@link FLOW_BEHAVIORS}. */
export type FlowBehavior = (typeof FLOW_BEHAVIORS)[number];

/** How an attribute of the target gets its value (`attributeMapping`). */
export class AttributeMapping {
  private origin: { readonly source: MappingSource | undefined } | undefined;

  /** @param objects that of the object mapping around; without one, nothing is known */
  constructor(
    readonly node: JsonObject,
    private readonly objects: MappedObjects | undefined,
  ) {}

  get targetAttributeName(): string {
    return textOf(this.node.get('targetAttributeName'));
  }

  get targetNode(): JsonString | undefined {
    return asString(this.node.get('targetAttributeName'));
  }

  /** The definition of the target attribute; undefined when the file defines no such attribute. */
  get target(): AttributeDefinition | undefined {
    return this.objects?.targetObject?.attribute(this.targetAttributeName);
  }

  /** Undefined for a mapping without one: it gives the default value, or nothing. */
  get source(): MappingSource | undefined {
    this.origin ??= { source: sourceOf(asObject(this.node.get('source'))) };
    return this.origin.source;
  }

  /** The attribute of the source, for a mapping that copies one; undefined when the file defines no such attribute. */
  get sourceAttribute(): AttributeDefinition | undefined {
    const { source } = this;
    return source?.type === 'Attribute' ? this.objects?.sourceObject?.attribute(source.name) : undefined;
  }

  /** 0: not used for matching. Else the lowest is tried first. */
  get matchingPriority(): number {
    return numberOf(this.node.get('matchingPriority')) ?? 0;
  }

  get isMatching(): boolean {
    return this.matchingPriority > 0;
  }

  get matchingPriorityNode(): JsonNode | undefined {
    return this.node.get('matchingPriority');
  }

  /** Undefined when the file says something that Graph does not have; `Always` when it is left out. */
  get flowType(): FlowType | undefined {
    return enumValue(this.node.get('flowType'), FLOW_TYPES);
  }

  /** Undefined when the file says something that Graph does not have; `FlowWhenChanged` when it is left out. */
  get flowBehavior(): FlowBehavior | undefined {
    return enumValue(this.node.get('flowBehavior'), FLOW_BEHAVIORS);
  }

  /** What is sent when the source gives nothing; undefined when there is none. */
  get defaultValue(): string | undefined {
    return this.defaultValueNode?.value;
  }

  get defaultValueNode(): JsonString | undefined {
    return asString(this.node.get('defaultValue'));
  }

  get exportMissingReferences(): boolean {
    return flagOf(this.node.get('exportMissingReferences'));
  }
}

/** A member of an OData enumeration, by name or number; the first one when it is left out. */
function enumValue<T extends string>(node: JsonNode | undefined, values: readonly T[]): T | undefined {
  if (node === undefined || node.kind === 'null') return values[0];
  if (node.kind === 'number') return values[node.value];
  return values.find((value) => value === textOf(node));
}
