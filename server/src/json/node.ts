import { ContentCache } from '../text/content-cache';
import type { Span } from '../text/span';
import type { StringMap } from '../text/string-map';
import { decodeString, mapString } from './string';

/**
 * The tree of a JSON text (RFC 8259), complete with offsets and tolerant of errors. Spans are offsets in the text that
 * was parsed; a text that lies inside a string of another one maps them on with `EmbeddedText`.
 *
 * `kind` is a getter: as a field it would make each of the many nodes larger, and a check of 1.2 MB a tenth slower.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull | JsonInvalid;

/** From so many properties on, an object is looked through by an index. */
const LONG = 64;

/** Keys and other short strings, once each: the same few stand in every file, and a workspace keeps all of its trees. */
const words = new ContentCache((word) => word, 100_000);

/** V8 copies a piece of a text up to this length; a longer one would keep the whole file for as long as it is known. */
const LONGEST_WORD = 12;

/** What can contain a node: nothing (the root), an array, or a property of an object. */
export type JsonParent = JsonArray | JsonProperty | null;

export class JsonObject implements Span {
  get kind(): 'object' {
    return 'object';
  }

  /** Only the parser adds to them. */
  properties: JsonProperty[] = [];
  /** False while, or if for ever, the closing brace is missing. */
  closed = false;
  private index: PropertyIndex | undefined;
  constructor(
    public parent: JsonParent,
    readonly start: number,
    public end: number,
  ) {}

  /** The value of the last property called `name`, as JSON parsers take it; undefined when missing or without value. */
  get(name: string): JsonNode | undefined {
    return this.property(name)?.value;
  }

  /** The last property called `name`. */
  property(name: string): JsonProperty | undefined {
    if (this.properties.length > LONG) return this.indexed().get(name);
    for (let i = this.properties.length - 1; i >= 0; i--) {
      const property = this.properties[i];
      if (property?.key.value === name) return property;
    }
    return undefined;
  }

  /** Of objects so long that looking through them for every key would take minutes. */
  private indexed(): ReadonlyMap<string, JsonProperty> {
    const { length } = this.properties;
    if (this.index?.length !== length)
      this.index = { length, byName: new Map(this.properties.map((property) => [property.key.value, property])) };
    return this.index.byName;
  }
}

/** The properties of a long object by name, as long as there are so many. */
interface PropertyIndex {
  readonly length: number;
  readonly byName: ReadonlyMap<string, JsonProperty>;
}

export class JsonProperty implements Span {
  get kind(): 'property' {
    return 'property';
  }

  value: JsonNode | undefined = undefined;
  /** Offset of the colon, -1 while it is missing. */
  colon = -1;
  constructor(
    readonly parent: JsonObject,
    readonly key: JsonString,
  ) {}

  get start(): number {
    return this.key.start;
  }

  get end(): number {
    return this.value?.end ?? (this.colon >= 0 ? this.colon + 1 : this.key.end);
  }
}

export class JsonArray implements Span {
  get kind(): 'array' {
    return 'array';
  }

  /** Only the parser adds to them. */
  items: JsonNode[] = [];
  closed = false;
  constructor(
    public parent: JsonParent,
    readonly start: number,
    public end: number,
  ) {}
}

/**
 * Half of the nodes of a tree are strings, and a workspace keeps its trees: what they hold is kept small. A string without
 * closing quote is therefore a class of its own, and `escapes` says whether there are any until they are asked for.
 */
export class JsonString implements Span {
  get kind(): 'string' {
    return 'string';
  }

  private decoded: string | undefined;
  /** Null: nothing is escaped. Undefined: something is, and nobody asked where yet. */
  private escapes: StringMap | null | undefined;
  constructor(
    public parent: JsonParent,
    readonly start: number,
    readonly end: number,
    private readonly text: string,
    escaped: boolean,
  ) {
    this.escapes = escaped ? undefined : null;
  }

  /** False when the closing quote is missing; the string then ends with its line. */
  get closed(): boolean {
    return true;
  }

  /** Offset of the first character behind the opening quote. */
  get contentStart(): number {
    return this.start + 1;
  }

  /** Offset of the closing quote, or of the end when it is missing. */
  get contentEnd(): number {
    return this.end - 1;
  }

  /** The decoded value. A wrong escape stands for itself. */
  get value(): string {
    this.decoded ??= this.decode();
    return this.decoded;
  }

  /** Decoded ↔ raw, counted from {@link contentStart}; null when nothing is escaped. */
  get map(): StringMap | null {
    if (this.escapes === undefined) this.escapes = mapString(this.text, this.contentStart, this.contentEnd);
    return this.escapes;
  }

  private decode(): string {
    const { text, contentStart, contentEnd, escapes } = this;
    if (escapes !== null) return decodeString(text, contentStart, contentEnd);
    const value = text.slice(contentStart, contentEnd);
    return value.length > LONGEST_WORD ? value : words.get(value);
  }
}

/** A string whose closing quote is missing, or a key without quotes, whose `start` is the place before it. */
export class UnclosedString extends JsonString {
  override get closed(): boolean {
    return false;
  }

  override get contentEnd(): number {
    return this.end;
  }
}

export class JsonNumber implements Span {
  get kind(): 'number' {
    return 'number';
  }

  constructor(
    public parent: JsonParent,
    readonly start: number,
    readonly end: number,
    readonly value: number,
  ) {}
}

export class JsonBoolean implements Span {
  get kind(): 'boolean' {
    return 'boolean';
  }

  constructor(
    public parent: JsonParent,
    readonly start: number,
    readonly end: number,
    readonly value: boolean,
  ) {}
}

export class JsonNull implements Span {
  get kind(): 'null' {
    return 'null';
  }

  readonly value = null;
  constructor(
    public parent: JsonParent,
    readonly start: number,
    readonly end: number,
  ) {}
}

/** A word that is no JSON value: `undefined`, `True`, `${user.x}` outside quotes. */
export class JsonInvalid implements Span {
  get kind(): 'invalid' {
    return 'invalid';
  }

  constructor(
    public parent: JsonParent,
    readonly start: number,
    readonly end: number,
  ) {}
}
