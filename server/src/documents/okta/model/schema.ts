import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../../json/node';

/** The two parts of a schema: what Okta or the app brings, and what a person has added. */
export type SchemaPart = 'base' | 'custom';

/** Who decides the value of an attribute (`master`). */
export interface AttributeMaster {
  readonly node: JsonObject;
  /** PROFILE_MASTER, OKTA or OVERRIDE; as the file says it. */
  readonly type: string;
  /** Ids of the app instances in `priority`, the first one wins. */
  readonly apps: readonly string[];
}

/** An attribute as a schema defines it (UserSchemaAttribute). */
export class SchemaAttribute {
  constructor(
    readonly property: JsonProperty,
    /** Its definition; undefined where `null` takes a custom attribute away. */
    readonly node: JsonObject | undefined,
    readonly part: SchemaPart,
    private readonly isListed: boolean,
  ) {}

  get name(): string {
    return this.property.key.value;
  }

  get nameNode(): JsonString {
    return this.property.key;
  }

  /** '' when it is left out. */
  text(key: string): string {
    return textOf(this.node?.get(key));
  }

  textNode(key: string): JsonString | undefined {
    return asString(this.node?.get(key));
  }

  number(key: string): number | undefined {
    const node = this.node?.get(key);
    return node?.kind === 'number' ? node.value : undefined;
  }

  get type(): string {
    return this.text('type');
  }

  get isRequired(): boolean {
    const node = this.node?.get('required');
    return (node?.kind === 'boolean' && node.value) || this.isListed;
  }

  /** The texts of `enum`; undefined without one. */
  get values(): readonly string[] | undefined {
    const node = this.node?.get('enum');
    if (node?.kind !== 'array') return undefined;
    return node.items.map((item) => (item.kind === 'string' || item.kind === 'number' ? String(item.value) : ''));
  }

  /** `true` in a request; PENDING_UNIQUENESS or UNIQUE_VALIDATED in an answer. */
  get isUnique(): boolean {
    const node = this.node?.get('unique');
    if (node?.kind === 'boolean') return node.value;
    return node?.kind === 'string' && /^(PENDING_UNIQUENESS|UNIQUE_VALIDATED)$/.test(node.value);
  }

  get master(): AttributeMaster | undefined {
    const node = asObject(this.node?.get('master'));
    if (node === undefined) return undefined;
    const apps = objectsIn(node.get('priority')).flatMap((entry) => asString(entry.get('value'))?.value ?? []);
    return { node, type: textOf(node.get('type')), apps };
  }
}

/** The attributes of Okta users or of the users of one app (UserSchema). A view on the JSON tree. */
export class UserSchema {
  private list: readonly SchemaAttribute[] | undefined;
  private byName: ReadonlyMap<string, SchemaAttribute> | undefined;

  constructor(
    readonly node: JsonObject,
    readonly of: 'user' | 'appuser',
  ) {}

  /** As the API gives it: an id, or the URL of the schema. */
  get id(): string {
    return textOf(this.node.get('id'));
  }

  /** Variable name of the app, or `user`. */
  get name(): string {
    return textOf(this.node.get('name'));
  }

  /** Of an app user schema, the id of its app instance, as the URLs in it have it; '' when they do not say. */
  get appId(): string {
    const own = textOf(asObject(asObject(this.node.get('_links'))?.get('self'))?.get('href'));
    return /\/schemas\/apps\/(\w{1,64})\//.exec(`${this.id} ${own}`)?.[1] ?? '';
  }

  /** Whether it has all attributes: an answer of the API, not a request that changes some. */
  get isWhole(): boolean {
    return this.attributes.some(({ part, node }) => part === 'base' && node !== undefined);
  }

  get attributes(): readonly SchemaAttribute[] {
    this.list ??= (['base', 'custom'] as const).flatMap((part) => attributesIn(this.node, part));
    return this.list;
  }

  attribute(name: string): SchemaAttribute | undefined {
    this.byName ??= new Map(this.attributes.map((attribute) => [attribute.name, attribute]));
    return this.byName.get(name);
  }
}

function attributesIn(schema: JsonObject, part: SchemaPart): readonly SchemaAttribute[] {
  const definition = asObject(asObject(schema.get('definitions'))?.get(part));
  const properties = asObject(definition?.get('properties'));
  const required = new Set(textsIn(definition?.get('required')));
  return (properties?.properties ?? []).map(
    (property) => new SchemaAttribute(property, asObject(property.value), part, required.has(property.key.value)),
  );
}

function textsIn(node: JsonNode | undefined): readonly string[] {
  return node?.kind === 'array' ? node.items.flatMap((item) => asString(item)?.value ?? []) : [];
}
