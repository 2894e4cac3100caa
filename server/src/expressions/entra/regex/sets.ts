import { Unsupported } from './node';

/**
 * Character sets of .NET as the inside of an ECMAScript class (with the `u` flag).
 * Source: "Character classes in regular expressions", learn.microsoft.com/dotnet/standard/base-types.
 */
const digitSet = '\\p{Nd}';
const wordSet = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}';
const spaceSet = '\\t-\\r\\x85\\p{Z}';
/** `\b` also counts the two joiners as part of a word. */
const boundarySet = `[${wordSet}\\u200C\\u200D]`;
export const boundary = `(?:(?<=${boundarySet})(?!${boundarySet})|(?<!${boundarySet})(?=${boundarySet}))`;
export const noBoundary = `(?:(?<=${boundarySet})(?=${boundarySet})|(?<!${boundarySet})(?!${boundarySet}))`;

/** What `\d`, `\W`, `\p{Lu}` stand for: the inside of a class, and whether everything outside it is meant. */
export interface NamedSet {
  readonly inside: string;
  readonly negated: boolean;
}

/** The set that a letter after a backslash names, or undefined. */
export function shorthand(letter: string): NamedSet | undefined {
  switch (letter) {
    case 'd':
    case 'D':
      return { inside: digitSet, negated: letter === 'D' };
    case 'w':
    case 'W':
      return { inside: wordSet, negated: letter === 'W' };
    case 's':
    case 'S':
      return { inside: spaceSet, negated: letter === 'S' };
    default:
      return undefined;
  }
}

const categories = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn'.split(' '),
);

/** `\p{name}`. Throws Unsupported for named blocks such as `IsGreek`. */
export function category(name: string, negated: boolean): NamedSet {
  if (!categories.has(name)) throw new Unsupported(`\\p{${name}} is a set of .NET that this preview does not have`);
  return { inside: `\\p{${name}}`, negated };
}

/** One character (UTF-16 unit) as it is written inside or outside a class. */
export function escaped(code: number): string {
  const c = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(c) ? c : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The other case of a character, each a single character; empty if there is none. */
export function otherCases(code: number): readonly number[] {
  const c = String.fromCharCode(code);
  const cases = [c.toLowerCase(), c.toUpperCase()];
  return cases.filter((other) => other.length === 1 && other !== c).map((other) => other.charCodeAt(0));
}
