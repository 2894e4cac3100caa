import type { Span } from '../text/span';
import {
  JsonArray,
  JsonBoolean,
  JsonInvalid,
  type JsonNode,
  JsonNull,
  JsonNumber,
  JsonObject,
  type JsonParent,
  JsonProperty,
  type JsonString,
} from './node';
import type { JsonProblem, JsonProblemCode } from './problem';
import { closingQuote, isBlank, Scanner } from './scanner';

/** Deeper than any document a person writes. Below it, every walk over the tree may be recursive. */
const MAX_DEPTH = 256;

/** After so many problems the file is something else than JSON, and more messages help nobody. */
const MAX_PROBLEMS = 100;

const NONE: readonly never[] = [];

export interface JsonDocument {
  readonly text: string;
  /** Undefined when the text holds no value at all. */
  readonly root: JsonNode | undefined;
  /** Deviations from RFC 8259, in the order of the text. Empty means that any JSON parser reads the same. */
  readonly problems: readonly JsonProblem[];
  /** Every run of spaces that JSON does not allow (U+00A0 and relatives), for the fix that replaces them. */
  readonly unicodeSpaces: readonly Span[];
}

/**
 * Reads `text` as JSON and never fails: half a document gives half a tree and the problems. Iterative, so nesting cannot
 * exhaust the stack; values deeper than {@link MAX_DEPTH} are skipped with a problem.
 */
export function parseJson(text: string): JsonDocument {
  return new Parser(text).run();
}

class Parser {
  private readonly scanner: Scanner;
  private readonly problems: JsonProblem[] = [];
  private root: JsonNode | undefined;
  private current: JsonObject | JsonArray | null = null;
  private depth = 0;
  /** In an object: the property whose colon or value is still to come. */
  private property: JsonProperty | null = null;
  /** Whether a value just ended, so that a comma or a closing bracket must follow. */
  private needComma = false;
  /** Offset of the comma just read; -1 when something followed it. */
  private commaAt = -1;
  /** End of the last token, where a missing comma or colon would be inserted. */
  private lastEnd = 0;

  constructor(private readonly text: string) {
    this.scanner = new Scanner(text, (code, span, message) => this.report(code, span, message));
  }

  run(): JsonDocument {
    const { scanner } = this;
    for (scanner.skipSpace(); scanner.pos < this.text.length; scanner.skipSpace()) {
      if (this.current === null && this.root !== undefined) {
        const end = this.text.trimEnd().length;
        this.report(
          'content-after-end',
          { start: scanner.pos, end },
          'The JSON value ends before this; the rest is not read.',
        );
        break;
      }
      this.token(this.text.charCodeAt(scanner.pos));
    }
    this.finish();
    scanner.reportSpaces();
    const { text, root, problems } = this;
    if (problems.length === 0) return { text, root, problems: NONE, unicodeSpaces: NONE };
    problems.sort((a, b) => a.span.start - b.span.start);
    return { text, root, problems, unicodeSpaces: scanner.unicodeSpaces };
  }

  private token(c: number): void {
    const { scanner } = this;
    switch (c) {
      case 0x7b: // {
      case 0x5b: // [
        return this.open(c === 0x7b);
      case 0x7d: // }
      case 0x5d: // ]
        return this.close(c === 0x7d);
      case 0x2c:
        return this.comma();
      case 0x3a:
        return this.colon();
    }
    if (closingQuote(c) !== 0) return this.string(scanner.string());
    const start = scanner.pos;
    const number = this.expectsKey() ? -1 : scanner.wholeNumber();
    if (number >= 0) return this.place(new JsonNumber(null, start, scanner.pos, number), start, scanner.pos);
    const word = scanner.word();
    if (this.expectsKey()) return this.bareKey(start, word);
    this.scalar(start, word);
  }

  private expectsKey(): boolean {
    return this.current?.kind === 'object' && this.property === null;
  }

  private string(node: JsonString): void {
    // A key where a value is due: the value before it is still to be typed.
    if (this.property !== null && this.nextIsColon()) this.abandonProperty();
    if (this.expectsKey()) {
      this.requireComma(node.start);
      this.beginProperty(node);
    } else {
      this.place(node, node.start, node.end);
    }
  }

  private nextIsColon(): boolean {
    let at = this.scanner.pos;
    while (at < this.text.length && isBlank(this.text.charCodeAt(at))) at++;
    return this.text.charCodeAt(at) === 0x3a;
  }

  private beginProperty(key: JsonString): void {
    const object = this.current as JsonObject;
    key.parent = null;
    this.property = new JsonProperty(object, key);
    key.parent = this.property;
    object.properties.push(this.property);
    this.commaAt = -1;
    this.lastEnd = key.end;
  }

  private bareKey(start: number, word: string): void {
    const span = { start, end: start + word.length };
    this.requireComma(start);
    this.report('key-expected', span, `A key must stand in double quotes: "${word.slice(0, 60)}".`);
    if (!this.nextIsColon()) {
      this.lastEnd = span.end;
      return;
    }
    this.beginProperty(this.scanner.bare(span));
  }

  private scalar(start: number, word: string): void {
    const end = start + word.length;
    let node: JsonNode;
    if (word === 'true' || word === 'false') node = new JsonBoolean(null, start, end, word === 'true');
    else if (word === 'null') node = new JsonNull(null, start, end);
    else if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(word))
      node = new JsonNumber(null, start, end, Number(word));
    else {
      node = new JsonInvalid(null, start, end);
      if (/^[-+.]?\d/.test(word))
        this.report('invalid-number', node, `JSON does not write a number as ${word.slice(0, 60)}.`);
      else this.report('invalid-value', node, `${quote(word)} is no JSON value. A text stands in double quotes.`);
    }
    this.place(node, start, end);
  }

  private open(object: boolean): void {
    const start = this.scanner.pos;
    if (this.depth >= MAX_DEPTH) {
      this.scanner.skipNested();
      const node = new JsonInvalid(null, start, this.scanner.pos);
      this.report(
        'too-deep',
        { start, end: start + 1 },
        `Nested more than ${MAX_DEPTH} levels deep; what is inside is not checked.`,
      );
      return this.place(node, start, node.end);
    }
    this.scanner.pos++;
    const node = object ? new JsonObject(null, start, this.text.length) : new JsonArray(null, start, this.text.length);
    this.place(node, start, start + 1);
    this.current = node;
    this.depth++;
    this.needComma = false;
  }

  private close(object: boolean): void {
    const at = this.scanner.pos++;
    const kind = object ? 'object' : 'array';
    if (this.current === null || !this.hasOpen(kind)) {
      return this.report(
        'unexpected-close',
        { start: at, end: at + 1 },
        `Nothing is open that this ${object ? '}' : ']'} could close.`,
      );
    }
    while (this.current !== null && this.current.kind !== kind) {
      this.reportUnclosed(this.current);
      this.leave(at);
    }
    this.reportPending(at);
    if (this.commaAt >= 0) {
      const span = { start: this.commaAt, end: this.commaAt + 1 };
      this.report('trailing-comma', span, `JSON allows no comma before the closing ${object ? 'brace' : 'bracket'}.`);
    }
    if (this.current !== null) this.current.closed = true;
    this.leave(at + 1);
    this.lastEnd = at + 1;
  }

  private hasOpen(kind: 'object' | 'array'): boolean {
    for (let node = this.current; node !== null; node = container(node.parent)) if (node.kind === kind) return true;
    return false;
  }

  private leave(end: number): void {
    const node = this.current;
    if (node === null) return;
    node.end = end;
    trim(node);
    this.current = container(node.parent);
    this.depth--;
    this.property = null;
    this.commaAt = -1;
    this.needComma = true;
  }

  private comma(): void {
    const at = this.scanner.pos++;
    const span = { start: at, end: at + 1 };
    if (this.current === null) return this.report('invalid-value', span, 'A comma can stand only between values.');
    if (this.property !== null) this.abandonProperty();
    else if (!this.needComma) this.report('value-expected', span, 'A value is missing before this comma.');
    this.needComma = false;
    this.commaAt = at;
    this.lastEnd = at + 1;
  }

  private colon(): void {
    const at = this.scanner.pos++;
    if (this.property !== null && this.property.colon < 0) this.property.colon = at;
    else this.report('key-expected', { start: at, end: at + 1 }, 'A key in double quotes must stand before the colon.');
    this.lastEnd = at + 1;
  }

  /** Puts a value where one is due, and reports what is missing before it. */
  private place(node: JsonNode, start: number, end: number): void {
    const { current } = this;
    if (current === null) this.root = node;
    else if (current.kind === 'array') {
      this.requireComma(start);
      node.parent = current;
      current.items.push(node);
    } else {
      if (this.property === null) {
        this.requireComma(start);
        this.report('key-expected', { start, end }, 'A key in double quotes and a colon must stand before this value.');
        this.beginProperty(this.scanner.bare({ start, end: start }));
      } else if (this.property.colon < 0) {
        this.report('colon-expected', gap(this.lastEnd, start), 'A colon is missing between this key and its value.');
      }
      const property = this.property as JsonProperty | null;
      if (property !== null) {
        node.parent = property;
        property.value = node;
      }
      this.property = null;
    }
    this.needComma = true;
    this.commaAt = -1;
    this.lastEnd = end;
  }

  private requireComma(at: number): void {
    if (this.needComma) this.report('comma-expected', gap(this.lastEnd, at), 'A comma is missing here.');
    this.needComma = false;
  }

  private abandonProperty(): void {
    this.reportPending(this.scanner.pos);
    this.property = null;
    this.needComma = false;
  }

  private reportPending(at: number): void {
    const { property } = this;
    if (property === null) return;
    const missing = property.colon < 0 ? 'A colon and a value are' : 'The value is';
    const code = property.colon < 0 ? 'colon-expected' : 'value-expected';
    this.report(code, gap(this.lastEnd, at), `${missing} missing for ${quote(property.key.value)}.`);
  }

  private reportUnclosed(node: JsonObject | JsonArray): void {
    const brace = node.kind === 'object' ? '{' : '[';
    this.report('unclosed', { start: node.start, end: node.start + 1 }, `This ${brace} is never closed.`);
  }

  private finish(): void {
    if (this.current !== null) {
      this.reportPending(this.text.length);
      this.reportUnclosed(this.current);
      while (this.current !== null) this.leave(this.text.length);
    } else if (this.root === undefined) {
      this.report('empty', { start: 0, end: this.text.length }, 'The file holds no JSON value.');
    }
  }

  private report(code: JsonProblemCode, span: Span, message: string): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push({ code, span: { start: span.start, end: span.end }, message });
  }
}

/** A list grows by 17 places at once, and most hold three things for as long as the document is open. */
function trim(node: JsonObject | JsonArray): void {
  if (node.kind === 'object') node.properties = node.properties.slice();
  else node.items = node.items.slice();
}

function container(parent: JsonParent): JsonObject | JsonArray | null {
  return parent?.kind === 'property' ? parent.parent : parent;
}

/** Where something is missing: behind the last token, one character wide when there is room. */
function gap(after: number, before: number): Span {
  return { start: after, end: Math.max(after, Math.min(after + 1, before)) };
}

function quote(word: string): string {
  return `"${word.length > 60 ? `${word.slice(0, 60)}…` : word}"`;
}
