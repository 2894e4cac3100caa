import type { JsonValue } from '../../json/value';
import common from './schemas/common.schema.json';

/** The keywords our JSON Schemas (draft-07) use. */
export interface RawSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonValue[];
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly additionalProperties?: boolean | RawSchema;
  readonly items?: RawSchema;
  readonly definitions?: Readonly<Record<string, RawSchema>>;
}

/**
 * What further keys an object may have: `none` that any source documents, `own` ones of the author beside the
 * documented, or `named` ones that are names themselves (a map of calls, of headers, of entitlement types).
 */
export type FurtherKeys = 'none' | 'own' | 'named';

/** What the sources document about one place of a parameter: its references followed, its children looked up on demand. */
export class SchemaPlace {
  private children: ReadonlyMap<string, SchemaPlace> | undefined;

  constructor(
    private readonly raw: RawSchema,
    private readonly document: RawSchema,
  ) {}

  /** Names the kind of thing, for messages: `"http"`, `a call`. */
  get title(): string | undefined {
    return this.raw.title;
  }

  get description(): string | undefined {
    return this.raw.description;
  }

  get types(): readonly string[] {
    const { type } = this.raw;
    return type === undefined ? [] : typeof type === 'string' ? [type] : type;
  }

  get default(): JsonValue {
    return this.raw.default;
  }

  get examples(): readonly JsonValue[] {
    return this.raw.examples ?? [];
  }

  /** Values that are known to occur here, the usual one first. */
  get values(): readonly JsonValue[] {
    const { enum: allowed = [], default: usual } = this.raw;
    return [...new Set([...(usual === undefined ? [] : [usual]), ...allowed, ...this.examples])];
  }

  get required(): readonly string[] {
    return this.raw.required ?? [];
  }

  /** The documented keys of this object, in a useful order. */
  get properties(): ReadonlyMap<string, SchemaPlace> {
    this.children ??= new Map(
      Object.entries(this.raw.properties ?? {}).map(([key, raw]) => [key, follow(raw, this.document)]),
    );
    return this.children;
  }

  get furtherKeys(): FurtherKeys {
    const { additionalProperties } = this.raw;
    if (typeof additionalProperties === 'object') return 'named';
    return additionalProperties === true || this.raw.properties === undefined ? 'own' : 'none';
  }

  /** The place under `key`; undefined when nothing is documented about it. */
  property(key: string): SchemaPlace | undefined {
    const known = this.properties.get(key);
    if (known !== undefined) return known;
    const { additionalProperties } = this.raw;
    return typeof additionalProperties === 'object' ? follow(additionalProperties, this.document) : undefined;
  }

  /** The place of the items of a list. */
  get items(): SchemaPlace | undefined {
    return this.raw.items === undefined ? undefined : follow(this.raw.items, this.document);
  }

  /** What stands under `step`: a key, or an index of a list. */
  child(step: string | number): SchemaPlace | undefined {
    return typeof step === 'number' ? this.items : this.property(step);
  }
}

const followed = new WeakMap<RawSchema, SchemaPlace>();

/** Replaces a `$ref` by what it refers to; keywords beside it win, so that a use can have its own description. */
function follow(raw: RawSchema, document: RawSchema): SchemaPlace {
  const known = followed.get(raw);
  if (known !== undefined) return known;
  const place = resolve(raw, document);
  followed.set(raw, place);
  return place;
}

function resolve(raw: RawSchema, document: RawSchema): SchemaPlace {
  if (raw.$ref === undefined) return new SchemaPlace(raw, document);
  const home = raw.$ref.startsWith('#') ? document : (common as RawSchema);
  const name = raw.$ref.slice(raw.$ref.lastIndexOf('/') + 1);
  const target = home.definitions?.[name];
  if (target === undefined) throw new Error(`No definition ${raw.$ref}`);
  const { $ref, ...own } = raw;
  return resolve({ ...target, ...own }, home);
}
