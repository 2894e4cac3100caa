import { regexDanger } from '../../kit/regex-guard';
import type { Value } from '../../kit/value';
import { Failure, giveUp } from './failure';
import type { PatternValue } from './types';

const cache = new Map<string, RegExp>();

/** Java pattern syntax in JavaScript's. Unknown (throws UnknownSignal) where the two differ. */
function translate(pattern: string): RegExp {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  let flags = 'g';
  let source = pattern;
  const leading = /^\(\?([imsu]+)\)/.exec(source);
  if (leading !== null) {
    source = source.slice(leading[0].length);
    for (const flag of new Set(leading[1])) flags += flag === 'u' ? '' : flag;
  }
  source = source
    .replace(/^((?:\^\(\?:)?)\\A/, '$1^')
    .replace(/\\[zZ]/g, '$$')
    .replace(/\\p\{(Alpha|Digit|Alnum|Upper|Lower|Punct|Space)\}/g, (_all, name: string) => posix[name]!)
    .replace(/\\h/g, '[ \\t\\xA0]');
  if (/\(\?[imsu-]+[:)]|\\[QEGR]|[*+?}]\+|&&|\(\?>|\\p\{/.test(source.replace(/\\\\/g, ''))) {
    return giveUp('this pattern uses Java syntax that is not evaluated');
  }
  try {
    const compiled = new RegExp(source, flags);
    if (cache.size > 200) cache.clear();
    cache.set(pattern, compiled);
    return compiled;
  } catch {
    throw new Failure('java.util.regex.PatternSyntaxException', `"${pattern}" is not a pattern Java can read.`);
  }
}

const posix: Readonly<Record<string, string>> = {
  Alpha: '[a-zA-Z]',
  Digit: '[0-9]',
  Alnum: '[a-zA-Z0-9]',
  Upper: '[A-Z]',
  Lower: '[a-z]',
  Punct: '[!-\\/:-@\\[-`{-~]',
  Space: '\\s',
};

/** The expression of a Java pattern, checked to be safe on `input`. Throws Failure or UnknownSignal. */
export function safeRegex(pattern: string, input: string): RegExp {
  const danger = regexDanger(pattern, input);
  if (danger !== undefined) giveUp(danger);
  const regex = translate(pattern);
  regex.lastIndex = 0;
  return regex;
}

/** Every match, with its groups. */
export function matcher(pattern: string, input: string): RegExpMatchArray[] {
  return [...input.matchAll(safeRegex(pattern, input))];
}

/** Whether the pattern matches the whole input (`==~`). Gives up at patterns that could take too long. */
export function fullMatch(pattern: string, input: string): boolean {
  return matcher(`^(?:${pattern})$`, input).length > 0;
}

/** Java's replacement syntax: `$1` is a group, a backslash escapes. */
export function replacement(written: string): (match: RegExpMatchArray | readonly string[]) => string {
  return (match) =>
    written.replace(
      /\\(.)|\$(\d)|\$\{(\w+)\}|[\\$]/g,
      (all: string, escaped?: string, group?: string, name?: string) => {
        if (escaped !== undefined) return escaped;
        if (group !== undefined) {
          if (Number(group) >= match.length)
            throw new Failure('java.lang.IndexOutOfBoundsException', `The pattern has no group ${group}.`);
          return match[Number(group)] ?? '';
        }
        if (name !== undefined) return giveUp('named groups are not evaluated');
        throw new Failure(
          'java.lang.IllegalArgumentException',
          `"${all}" stands alone in the replacement; write \\${all}.`,
        );
      },
    );
}

/** `matcher[index]`. Throws IndexOutOfBoundsException if there are fewer matches. */
export function matchAt(value: PatternValue, index: number): Value {
  const all = matcher(value.pattern, value.input ?? '');
  const found = all[index < 0 ? giveUp('a negative match index') : index];
  if (found === undefined)
    throw new Failure(
      'java.lang.IndexOutOfBoundsException',
      `The pattern occurs ${all.length} times, so there is no match ${index}.`,
    );
  return found.length === 1 ? found[0]! : Array.from(found, (group) => group ?? null);
}
