import { isObject, type JsonValue } from '../../../json/value';

/** What a case says its expression gives. */
export type Expectation =
  | { readonly kind: 'value'; readonly value: JsonValue }
  /** A failure whose message or name contains `part`; with `phase` "parse" one before anything is evaluated. */
  | { readonly kind: 'error'; readonly part: string; readonly phase?: 'parse' }
  | { readonly kind: 'unknown'; readonly part: string }
  /** The editor must have something to say about it. */
  | { readonly kind: 'finding'; readonly name: string }
  /** What it gives is not said; only that it can be read. */
  | { readonly kind: 'parses' }
  /** A value JSON has no form for, by its text. */
  | { readonly kind: 'text'; readonly text: string }
  /** A value of the language's own that is not text either, by the name of its type: `IgnoreAttributeFlow`. */
  | { readonly kind: 'type'; readonly name: string }
  /** Any value. */
  | { readonly kind: 'any' }
  /** Anything but a value: the engine does not support it, so that it fails or is not known. */
  | { readonly kind: 'unsupported' }
  /** A list of objects, by their `id`. */
  | { readonly kind: 'ids'; readonly ids: JsonValue };

type Entry = Readonly<Record<string, JsonValue>>;

/** Reads the expectation of an entry, or says why there is none, as the end of a sentence about the entry. */
export function readExpectation(entry: Entry): Expectation | string {
  const given = ['expected', 'error', 'unknown'].filter((name) => Object.hasOwn(entry, name));
  if (entry.parseOnly === true) return { kind: 'parses' };
  if (given.length === 0)
    return 'has neither "expected" nor "error" nor "unknown" nor "parseOnly": say what it should give.';
  if (given.length > 1) return `has "${given.join('" and "')}": only one of them can be so.`;
  if (Object.hasOwn(entry, 'expected')) return ofExpected(entry.expected);
  const kind = given[0] === 'error' ? 'error' : 'unknown';
  const part = entry[kind];
  if (typeof part === 'string') return { kind, part };
  return `has "${kind}" that is not text: write part of the ${kind === 'error' ? 'message' : 'reason'}, or "" for any.`;
}

/** Public collections write what is no plain value as an object with one key that begins with `$`. */
function ofExpected(expected: JsonValue): Expectation {
  if (typeof expected === 'string') return described(expected) ?? { kind: 'value', value: expected };
  if (!isObject(expected)) return { kind: 'value', value: expected };
  const mark = Object.keys(expected).find((key) => key.startsWith('$'));
  if (mark === undefined) return { kind: 'value', value: expected as JsonValue };
  const content = expected[mark];
  switch (mark) {
    case '$error': {
      const part = typeof expected.spelCode === 'string' ? expected.spelCode : '';
      return { kind: 'error', part, ...(content === 'parse' ? { phase: 'parse' } : {}) };
    }
    case '$unknown':
      return { kind: 'unknown', part: typeof content === 'string' ? content : '' };
    case '$diagnostic':
      return { kind: 'finding', name: String(content) };
    case '$type':
      return { kind: 'parses' };
    case '$typeName':
      return { kind: 'type', name: String(content) };
    case '$groups':
      return { kind: 'ids', ids: content as JsonValue };
    case '$countryCode':
    case '$number':
    case '$date':
      return { kind: 'text', text: String(content) };
    default:
      return { kind: 'value', value: expected as JsonValue };
  }
}

/** Collections made from documentation say in parentheses what is no value. Any other text in parentheses is a text. */
function described(text: string): Expectation | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined;
  if (text.startsWith('(error: ')) return { kind: 'error', part: text.slice('(error: '.length, -1) };
  if (text.startsWith('(unsupported: ')) return { kind: 'unsupported' };
  if (text === '(attribute dropped from flow)') return { kind: 'type', name: 'IgnoreAttributeFlow' };
  return text.startsWith('(value flows; ') ? { kind: 'any' } : undefined;
}
