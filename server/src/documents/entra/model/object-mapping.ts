import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonObject, JsonString } from '../../../json/node';
import { AttributeMapping, type MappedObjects } from './attribute-mapping';
import type { Directory, ObjectDefinition } from './directory';
import { flagOf, flagsOf, type MetadataEntry, metadataOf, numberOf } from './members';
import { ScopeFilter } from './scope-filter';

/** The directories of a rule, as far as the file defines them. */
export interface MappedDirectories {
  readonly sourceDirectory: Directory | undefined;
  readonly targetDirectory: Directory | undefined;
  /** Names as the rule has them, also where the file defines no such directory. */
  readonly sourceDirectoryName: string;
  readonly targetDirectoryName: string;
}

/** What the service does with an object (Graph's `objectFlowTypes`), by the bit of each. */
const FLOWS: readonly (readonly [bit: number, flow: string])[] = [
  [1, 'Add'],
  [2, 'Update'],
  [4, 'Delete'],
];

/** How one kind of object becomes another one (`objectMapping`). */
export class ObjectMapping implements MappedObjects {
  private mappings: readonly AttributeMapping[] | undefined;
  private filter: { readonly scope: ScopeFilter | undefined } | undefined;

  /** @param directories those of the rule around; without one, nothing is known of the objects */
  constructor(
    readonly node: JsonObject,
    readonly directories: MappedDirectories | undefined,
  ) {}

  get name(): string {
    return textOf(this.node.get('name'));
  }

  /** True when it is left out: only an export says so. */
  get isEnabled(): boolean {
    return flagOf(this.node.get('enabled'), true);
  }

  /** `Add`, `Update`, `Delete` and what else is written there; of a number the three that it stands for. */
  get flowTypes(): readonly string[] {
    const node = this.node.get('flowTypes');
    const bits = numberOf(node);
    return bits === undefined
      ? flagsOf(textOf(node))
      : FLOWS.filter(([bit]) => (bits & bit) !== 0).map(([, flow]) => flow);
  }

  get flowTypesNode(): JsonString | undefined {
    return asString(this.node.get('flowTypes'));
  }

  get sourceObjectName(): string {
    return textOf(this.node.get('sourceObjectName'));
  }

  get sourceObjectNode(): JsonString | undefined {
    return asString(this.node.get('sourceObjectName'));
  }

  get targetObjectName(): string {
    return textOf(this.node.get('targetObjectName'));
  }

  get targetObjectNode(): JsonString | undefined {
    return asString(this.node.get('targetObjectName'));
  }

  get sourceObject(): ObjectDefinition | undefined {
    return this.directories?.sourceDirectory?.object(this.sourceObjectName);
  }

  get targetObject(): ObjectDefinition | undefined {
    return this.directories?.targetDirectory?.object(this.targetObjectName);
  }

  /** Undefined without a filter: then everybody is in scope. */
  get scope(): ScopeFilter | undefined {
    if (this.filter === undefined) {
      const node = asObject(this.node.get('scope'));
      this.filter = { scope: node === undefined ? undefined : new ScopeFilter(node) };
    }
    return this.filter.scope;
  }

  get attributeMappings(): readonly AttributeMapping[] {
    this.mappings ??= objectsIn(this.node.get('attributeMappings')).map((node) => new AttributeMapping(node, this));
    return this.mappings;
  }

  /** The mappings by which users are found in the target, in the order they are tried. */
  get matching(): readonly AttributeMapping[] {
    return this.attributeMappings
      .filter(({ isMatching }) => isMatching)
      .sort((a, b) => a.matchingPriority - b.matchingPriority);
  }

  get metadata(): readonly MetadataEntry[] {
    return metadataOf(this.node);
  }
}
