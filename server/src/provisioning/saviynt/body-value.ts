import type { RequestBody } from '../../documents/saviynt/request-body';
import { compileToText, compileToValue } from '../../expressions/groovy/render';
import { parseTemplate } from '../../expressions/groovy/template';
import type { Scope } from '../../expressions/kit/scope';
import { isRecord, type Value } from '../../expressions/kit/value';
import type { JsonNode, JsonProperty } from '../../json/node';
import type { JsonValue } from '../../json/value';

/** The value cannot be had without rendering the whole body: something in it is unknown, fails or needs escaping. */
export const NEEDS_TEXT: unique symbol = Symbol('needs text');

/** What a reading came upon besides the value. */
export interface BodyTraits {
  /** An expression inside a string of the body wrote the letters `null`. */
  writesNull: boolean;
}

/**
 * Gives the value for one person. Objects and lists are the same for everybody and filled anew each time: whoever keeps
 * something of them copies it, as an account does.
 */
export type ValueReader = (scope: Scope, traits?: BodyTraits) => JsonValue | typeof NEEDS_TEXT;

/**
 * What `JSON.parse` of the rendered body would give, put together value by value. Most people of a plan need no request,
 * and this tells without writing and reading the text of one. Undefined where the template may bring structure of its own.
 */
export function compileBodyValue(body: RequestBody, node: JsonNode | undefined = body.root): ValueReader | undefined {
  const piece = compilePiece(body, node);
  return piece && readerOf(piece);
}

function compilePiece(body: RequestBody, node: JsonNode | undefined): Piece | undefined {
  if (node === undefined || !body.isCertain || body.json.problems.length > 0) return undefined;
  const source = body.text.text.slice(node.start, node.end);
  if (source.includes('\\')) return undefined;
  if (body.placeholdersIn(node).length === 0) return new Constant(JSON.parse(source) as JsonValue);
  switch (node.kind) {
    case 'object':
      return objectReader(body, node.properties);
    case 'array':
      return arrayReader(body, node.items);
    case 'string':
      return source.startsWith('"') ? textReader(source.slice(1, -1)) : wholeReader(source);
    default:
      return undefined;
  }
}

/** What is the same for everybody. */
class Constant {
  constructor(readonly value: JsonValue) {}
}

type Piece = ValueReader | Constant;

function readerOf(piece: Piece): ValueReader {
  if (!(piece instanceof Constant)) return piece;
  const { value } = piece;
  return () => value;
}

function objectReader(body: RequestBody, properties: readonly JsonProperty[]): ValueReader | undefined {
  const members: { readonly key: string; readonly read: ValueReader }[] = [];
  const object: { [key: string]: JsonValue } = {};
  for (const { key, value } of properties) {
    const piece = compilePiece(body, value);
    const isPlainKey = body.placeholdersIn(key).length === 0 && key.value !== '__proto__';
    if (piece === undefined || !isPlainKey) return undefined;
    const isTwice = Object.hasOwn(object, key.value);
    object[key.value] = piece instanceof Constant && !isTwice ? piece.value : null;
    if (!(piece instanceof Constant) || isTwice) members.push({ key: key.value, read: readerOf(piece) });
  }
  return (scope, traits) => {
    for (const { key, read } of members) {
      const value = read(scope, traits);
      if (value === NEEDS_TEXT) return NEEDS_TEXT;
      object[key] = value;
    }
    return object;
  };
}

function arrayReader(body: RequestBody, items: readonly JsonNode[]): ValueReader | undefined {
  const readers: ValueReader[] = [];
  for (const item of items) {
    const read = compileBodyValue(body, item);
    if (read === undefined) return undefined;
    readers.push(read);
  }
  const values = new Array<JsonValue>(readers.length).fill(null);
  return (scope, traits) => {
    for (let i = 0; i < values.length; i++) {
      const value = (readers[i] as ValueReader)(scope, traits);
      if (value === NEEDS_TEXT) return NEEDS_TEXT;
      values[i] = value;
    }
    return values;
  };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether a text means something else inside a JSON string than it does alone (RFC 8259 §7). Asked for every value. */
function needsEscape(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 || c === QUOTE || c === BACKSLASH) return true;
  }
  return false;
}

/** A string with placeholders between its quotes. */
function textReader(content: string): ValueReader {
  const render = compileToText(parseTemplate(content));
  const property = boundProperty(/^\$\{([^{}]*)\}$/.exec(content)?.[1] ?? '');
  return (scope, traits) => {
    const known = property(scope);
    if (known !== undefined) return needsEscape(known) ? NEEDS_TEXT : known;
    const text = render(scope);
    if (text === undefined || needsEscape(text)) return NEEDS_TEXT;
    if (traits !== undefined && text.includes('null')) traits.writesNull = true;
    return text;
  };
}

/**
 * The text of `user.lastname` and the like, where the run has one: by far the most common expression, read without the
 * engine. Whatever is not plainly a text that was given (null, a missing property, an unknown value) is the engine's.
 */
function boundProperty(code: string): (scope: Scope) => string | undefined {
  const [, root, name] = /^\s*([A-Za-z_]\w*)\.([A-Za-z_]\w*)\s*$/.exec(code) ?? [];
  if (root === undefined || name === undefined) return () => undefined;
  return ({ values }) => {
    const object = values?.[root];
    if (object === undefined || !isRecord(object)) return undefined;
    // What every object inherits is no text.
    const value = object[name];
    return typeof value === 'string' ? value : undefined;
  };
}

/** A placeholder in the place of a whole value. `JsonOutput.toJson` of a property need not be written and read back. */
function wholeReader(placeholder: string): ValueReader {
  const render = compileToText(parseTemplate(placeholder));
  const whole: ValueReader = (scope) => {
    const text = render(scope);
    return text === undefined ? NEEDS_TEXT : parseOr(text);
  };
  const literal = literalArgument(placeholder);
  if (literal !== undefined) return literalReader(literal, whole);
  const inner = /^\$\{\s*groovy\.json\.JsonOutput\.toJson\(\s*([\w.]+)\s*\)\s*\}$/.exec(placeholder)?.[1];
  if (inner === undefined) return whole;
  const evaluate = compileToValue(parseTemplate(`\${${inner}}`));
  const property = boundProperty(inner);
  return (scope) => {
    const known = property(scope);
    if (known !== undefined) return known;
    const value = evaluate(scope);
    return typeof value === 'string' || value === null ? value : whole(scope);
  };
}

/**
 * `${c ? '[]' : groovy.json.JsonOutput.toJson([[type: 'work']])}` without the call: the list itself instead of its
 * text. Only for a list or map literal that ends the expression, so that a text in the result is the other branch's.
 */
function literalArgument(placeholder: string): string | undefined {
  const call = 'groovy.json.JsonOutput.toJson(';
  const at = placeholder.indexOf(call);
  const argument = placeholder.slice(at + call.length).trimEnd();
  if (at < 0 || !argument.startsWith('[') || !argument.endsWith(')}')) return undefined;
  const literal = argument.slice(0, -2);
  const isOneLiteral = /^[^()'"]*\?\s*'[^']*'\s*:\s*$/.test(placeholder.slice(2, at)) && closesAtEnd(literal);
  return isOneLiteral ? `${placeholder.slice(0, at)}${literal}}` : undefined;
}

/** Whether the bracket that opens a text is closed by its last character. */
function closesAtEnd(literal: string): boolean {
  const bare = literal.replace(/'[^'\\]*'/g, (text) => '_'.repeat(text.length));
  let depth = 0;
  for (let i = 0; i < bare.length; i++) {
    if (bare[i] === '[') depth++;
    else if (bare[i] === ']' && --depth === 0) return i === bare.length - 1;
  }
  return false;
}

function literalReader(placeholder: string, whole: ValueReader): ValueReader {
  const evaluate = compileToValue(parseTemplate(placeholder));
  return (scope) => {
    const value = evaluate(scope);
    if (value === undefined) return whole(scope);
    const plain = typeof value === 'string' ? parseOr(value) : toPlain(value);
    return plain === NEEDS_TEXT ? whole(scope) : plain;
  };
}

/** Lists and maps of texts as JSON has them; anything else is left to JsonOutput. */
function toPlain(value: Value): JsonValue | typeof NEEDS_TEXT {
  if (typeof value === 'string' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(toPlain);
    return items.includes(NEEDS_TEXT) ? NEEDS_TEXT : (items as JsonValue[]);
  }
  if (!(value instanceof Map)) return NEEDS_TEXT;
  const object: { [key: string]: JsonValue } = {};
  for (const [key, member] of value) {
    const plain = toPlain(member);
    if (typeof key !== 'string' || key === '__proto__' || plain === NEEDS_TEXT) return NEEDS_TEXT;
    object[key] = plain;
  }
  return object;
}

function parseOr(text: string): JsonValue | typeof NEEDS_TEXT {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return NEEDS_TEXT;
  }
}
