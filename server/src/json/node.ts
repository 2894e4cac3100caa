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

/** What can contain a node: nothing (the root), an array, or a property of an object. */
export type JsonParent = JsonArray | JsonProperty | null;

export class JsonObject implements Span {
  get kind(): 'object' {
    return 'object';
  }

  readonly properties: JsonProperty[] = [];
  /** False while, or if for ever, the closing brace is missing. */
  closed = false;
  private byName: ReadonlyMap<string, JsonProperty> | undefined;
  private indexed = 0;
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
    if (this.properties.length > LONG) return this.index().get(name);
    for (let i = this.properties.length - 1; i >= 0; i--) {
      const property = this.properties[i];
      if (property?.key.value === name) return property;
    }
    return undefined;
  }

  /** Of objects so long that looking through them for every key would take minutes. */
  private index(): ReadonlyMap<string, JsonProperty> {
    if (this.byName === undefined || this.indexed !== this.properties.length) {
      this.byName = new Map(this.properties.map((property) => [property.key.value, property]));
      this.indexed = this.properties.length;
    }
    return this.byName;
  }
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

  readonly items: JsonNode[] = [];
  closed = false;
  constructor(
    public parent: JsonParent,
    readonly start: number,
    public end: number,
  ) {}
}

export class JsonString implements Span {
  get kind(): 'string' {
    return 'string';
  }

  private decoded: string | undefined;
  private decodedMap: StringMap | null | undefined;
  constructor(
    public parent: JsonParent,
    readonly start: number,
    readonly end: number,
    private readonly text: string,
    private readonly escaped: boolean,
    /** False when the closing quote is missing; the string then ends with its line. */
    readonly closed: boolean,
  ) {}

  /** Offset of the first character behind the opening quote. */
  get contentStart(): number {
    return this.start + 1;
  }

  /** Offset of the closing quote, or of the end when it is missing. */
  get contentEnd(): number {
    return this.closed ? this.end - 1 : this.end;
  }

  /** The decoded value. A wrong escape stands for itself. */
  get value(): string {
    const { text, contentStart, contentEnd } = this;
    this.decoded ??= this.escaped ? decodeString(text, contentStart, contentEnd) : text.slice(contentStart, contentEnd);
    return this.decoded;
  }

  /** Decoded ↔ raw, counted from {@link contentStart}; null when nothing is escaped. */
  get map(): StringMap | null {
    if (!this.escaped) return null;
    if (this.decodedMap === undefined) this.decodedMap = mapString(this.text, this.contentStart, this.contentEnd);
    return this.decodedMap;
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
