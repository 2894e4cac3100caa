import type { EntraAttributeType } from '../../../expressions/entra/user-attributes';
import { asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonObject, JsonString } from '../../../json/node';
import { byName, flagOf, type MetadataEntry, metadataOf } from './members';

/** What the values of an attribute are; undefined when the file names a type that Graph does not have. */
export type AttributeType = EntraAttributeType | undefined;

const TYPES: ReadonlySet<string> = new Set<EntraAttributeType>([
  'String',
  'Integer',
  'Reference',
  'Binary',
  'Boolean',
  'DateTime',
]);

/** An object that a reference attribute points to. */
export interface ReferencedObject {
  readonly node: JsonObject;
  readonly name: string;
  readonly nameNode: JsonString | undefined;
}

/** An attribute of an object of a directory (`attributeDefinition`). */
export class AttributeDefinition {
  constructor(
    readonly node: JsonObject,
    readonly object: ObjectDefinition,
  ) {}

  get name(): string {
    return textOf(this.node.get('name'));
  }

  get nameNode(): JsonString | undefined {
    return asString(this.node.get('name'));
  }

  /** A String when it is left out, as Graph says. */
  get type(): AttributeType {
    const type = textOf(this.node.get('type')) || 'String';
    return TYPES.has(type) ? (type as EntraAttributeType) : undefined;
  }

  get isMultivalued(): boolean {
    return flagOf(this.node.get('multivalued'));
  }

  /** Whether the attribute is the one that identifies the object. */
  get isAnchor(): boolean {
    return flagOf(this.node.get('anchor'));
  }

  get isRequired(): boolean {
    return flagOf(this.node.get('required'));
  }

  get isCaseExact(): boolean {
    return flagOf(this.node.get('caseExact'));
  }

  /** `ReadWrite` when it is left out, as Graph says. */
  get mutability(): string {
    return textOf(this.node.get('mutability')) || 'ReadWrite';
  }

  get referencedObjects(): readonly ReferencedObject[] {
    return objectsIn(this.node.get('referencedObjects')).map((node) => ({
      node,
      name: textOf(node.get('referencedObjectName')),
      nameNode: asString(node.get('referencedObjectName')),
    }));
  }

  get metadata(): readonly MetadataEntry[] {
    return metadataOf(this.node);
  }
}

/** A kind of object in a directory, such as User (`objectDefinition`). */
export class ObjectDefinition {
  private all: readonly AttributeDefinition[] | undefined;
  private named: ReadonlyMap<string, AttributeDefinition> | undefined;

  constructor(
    readonly node: JsonObject,
    readonly directory: Directory,
  ) {}

  get name(): string {
    return textOf(this.node.get('name'));
  }

  get nameNode(): JsonString | undefined {
    return asString(this.node.get('name'));
  }

  get attributes(): readonly AttributeDefinition[] {
    this.all ??= objectsIn(this.node.get('attributes')).map((node) => new AttributeDefinition(node, this));
    return this.all;
  }

  /** The first attribute of exactly this name: names have letter case. */
  attribute(name: string): AttributeDefinition | undefined {
    this.named ??= byName(this.attributes);
    return this.named.get(name);
  }

  get metadata(): readonly MetadataEntry[] {
    return metadataOf(this.node);
  }
}

/** A system that users come from or go to (`directoryDefinition`). */
export class Directory {
  private all: readonly ObjectDefinition[] | undefined;
  private named: ReadonlyMap<string, ObjectDefinition> | undefined;

  constructor(readonly node: JsonObject) {}

  get name(): string {
    return textOf(this.node.get('name'));
  }

  get nameNode(): JsonString | undefined {
    return asString(this.node.get('name'));
  }

  /** A directory whose definition cannot be changed. */
  get isReadOnly(): boolean {
    return flagOf(this.node.get('readOnly'));
  }

  get objects(): readonly ObjectDefinition[] {
    this.all ??= objectsIn(this.node.get('objects')).map((node) => new ObjectDefinition(node, this));
    return this.all;
  }

  /** The first object of exactly this name. */
  object(name: string): ObjectDefinition | undefined {
    this.named ??= byName(this.objects);
    return this.named.get(name);
  }
}
