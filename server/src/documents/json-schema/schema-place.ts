import type { JsonValue } from '../../json/value';

/** Text to insert in the place of a value, in the form of `defaultSnippets` of VS Code's JSON service. */
export interface SchemaSnippet {
  readonly label: string;
  readonly description?: string;
  /** A JSON value with `$1`, `${1:default}` and `${1|a,b|}` in its strings; one that begins with `^` loses its quotes. */
  readonly body: JsonValue;
}

/** The keywords our JSON Schemas (draft-07) use; those with `x-` and camel case are annotations that validators ignore. */
export interface RawSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly JsonValue[];
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
  /** Of numbers. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of texts. */
  readonly minLength?: number;
  /** Of objects. */
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly additionalProperties?: boolean | RawSchema;
  readonly items?: RawSchema;
  readonly definitions?: Readonly<Record<string, RawSchema>>;
  readonly defaultSnippets?: readonly SchemaSnippet[];
  /** Understood here, but not worth suggesting: another spelling, a mistake, something obsolete. */
  readonly doNotSuggest?: boolean;
  /** Where the statement comes from; holds for everything below until another one is named. */
  readonly 'x-source'?: string;
  /** What single values mean. */
  readonly 'x-values'?: Readonly<Record<string, string>>;
  /** The keys below, or the values, are attributes of this object of the vendor. */
  readonly 'x-attributes'?: string;
  /** Names that are usual for keys whose name is free. */
  readonly 'x-names'?: readonly string[];
  /** What a key of the author's own means here. */
  readonly 'x-own-keys'?: string;
}

/**
 * What further keys an object may have: `none` that any source documents, `own` ones of the author beside the
 * documented, or `named` ones that are names themselves (a map of calls, of headers, of entitlement types).
 */
export type FurtherKeys = 'none' | 'own' | 'named';

const NONE: readonly string[] = [];

/** A schema with those beside it that its references name, by file. */
export interface SchemaDocument {
  readonly root: RawSchema;
  readonly beside: Readonly<Record<string, SchemaDocument>>;
}

/** What the sources document about one place of a file: its references followed, its children looked up on demand. */
export class SchemaPlace {
  private children: ReadonlyMap<string, SchemaPlace> | undefined;
  private valueMeanings: ReadonlyMap<string, string> | undefined;
  // Read at every value of a file, and schemas differ so much in their keywords that V8 would look each up anew.
  private itemsPlace: SchemaPlace | null | undefined;
  private furtherPlace: SchemaPlace | null | undefined;
  /** The kinds of values that may stand here; none when nothing is said. */
  readonly types: readonly string[];
  readonly required: readonly string[];
  /** Numbers and flags that may be written as text have a pattern for it. */
  readonly hasPattern: boolean;
  /** Of numbers: the least and the largest that may stand here. */
  readonly range: { readonly least: number; readonly most: number } | undefined;
  /** What is empty, a text or an object, may not stand here. */
  readonly mustHoldSomething: boolean;

  /**
   * @param source where the statement about this place comes from
   * @param below the same for what is under it and names none
   */
  constructor(
    private readonly raw: RawSchema,
    private readonly document: SchemaDocument,
    readonly source: string | undefined = raw['x-source'],
    private readonly below: string | undefined = source,
  ) {
    const { type, required, pattern, minimum, maximum, minLength = 0, minProperties = 0 } = raw;
    this.range =
      minimum === undefined && maximum === undefined
        ? undefined
        : { least: minimum ?? Number.NEGATIVE_INFINITY, most: maximum ?? Number.POSITIVE_INFINITY };
    this.mustHoldSomething = minLength > 0 || minProperties > 0;
    this.types = type === undefined ? NONE : typeof type === 'string' ? [type] : type;
    this.required = required ?? NONE;
    this.hasPattern = pattern !== undefined;
  }

  /** This place with its reference followed; itself when it has none. */
  get resolved(): SchemaPlace {
    return this.follow(this.raw);
  }

  /** Names the kind of thing, for messages: `"http"`, `a call`. */
  get title(): string | undefined {
    return this.raw.title;
  }

  get description(): string | undefined {
    return this.raw.description;
  }

  get default(): JsonValue {
    return this.raw.default;
  }

  get examples(): readonly JsonValue[] {
    return this.raw.examples ?? [];
  }

  /** Values that are known to occur here, the usual one first. */
  get values(): readonly JsonValue[] {
    const { enum: allowed = [], default: usual, 'x-values': meanings = {} } = this.raw;
    const explained = this.types.includes('string') ? Object.keys(meanings) : [];
    return [...new Set([...(usual === undefined ? [] : [usual]), ...allowed, ...this.examples, ...explained])];
  }

  /** The only values that may stand here; none when any may. */
  get allowed(): readonly JsonValue[] {
    return this.raw.enum ?? [];
  }

  /** What single values mean, by the value as text. */
  get meanings(): ReadonlyMap<string, string> {
    this.valueMeanings ??= new Map(Object.entries(this.raw['x-values'] ?? {}));
    return this.valueMeanings;
  }

  get snippets(): readonly SchemaSnippet[] {
    return this.raw.defaultSnippets ?? [];
  }

  get isSuggested(): boolean {
    return this.raw.doNotSuggest !== true;
  }

  /** Whose attributes the keys of this map, or the values of this place, are. */
  get attributes(): string | undefined {
    return this.raw['x-attributes'];
  }

  /** Usual names where the name of a key is free. */
  get names(): readonly string[] {
    return this.raw['x-names'] ?? [];
  }

  /** What a key of the author's own means here. */
  get ownKeys(): string | undefined {
    return this.raw['x-own-keys'];
  }

  /** The documented keys of this object, in a useful order. */
  get properties(): ReadonlyMap<string, SchemaPlace> {
    this.children ??= new Map(Object.entries(this.raw.properties ?? {}).map(([key, raw]) => [key, this.follow(raw)]));
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
    if (this.furtherPlace === undefined) {
      const { additionalProperties } = this.raw;
      this.furtherPlace = typeof additionalProperties === 'object' ? this.follow(additionalProperties) : null;
    }
    return this.furtherPlace ?? undefined;
  }

  /** The place of the items of a list. */
  get items(): SchemaPlace | undefined {
    if (this.itemsPlace === undefined)
      this.itemsPlace = this.raw.items === undefined ? null : this.follow(this.raw.items);
    return this.itemsPlace ?? undefined;
  }

  /** What stands under `step`: a key, or an index of a list. */
  child(step: string | number): SchemaPlace | undefined {
    return typeof step === 'number' ? this.items : this.property(step);
  }

  private follow(raw: RawSchema): SchemaPlace {
    let place = followed.get(raw);
    if (place === undefined) {
      place = resolve(raw, this.document, this.below);
      followed.set(raw, place);
    }
    return place;
  }
}

const followed = new WeakMap<RawSchema, SchemaPlace>();

/** Replaces a `$ref` by what it refers to; keywords beside it win, so that a use can have its own description. */
function resolve(raw: RawSchema, document: SchemaDocument, source: string | undefined): SchemaPlace {
  if (raw.$ref === undefined) return new SchemaPlace(raw, document, raw['x-source'] ?? source);
  const hash = raw.$ref.indexOf('#');
  const home = hash === 0 ? document : document.beside[raw.$ref.slice(0, hash)];
  const name = raw.$ref.slice(raw.$ref.lastIndexOf('/') + 1);
  const target = home?.root.definitions?.[name];
  if (home === undefined || target === undefined) throw new Error(`No definition ${raw.$ref}`);
  const { $ref, ...own } = raw;
  const merged: RawSchema = { ...target, ...own };
  const from = merged['x-source'] ?? source;
  if (merged.$ref !== undefined) return resolve(merged, home, from);
  // What lies below is shared by all who refer to it, so it cannot take the source of one of them.
  return new SchemaPlace(merged, home, from, target['x-source'] ?? home.root['x-source']);
}

/** The place that a definition of a schema describes; the schema refers to no other file. */
export function definitionOf(root: RawSchema, name: string): SchemaPlace {
  return new SchemaPlace({ $ref: `#/definitions/${name}` }, { root, beside: {} }).resolved;
}
