import { Unknown } from '../../../kit/value';
import { matcher } from '../../runtime/regex';
import { undocumented } from '../shared/undocumented';

/** Whether the whole text matches, or why that is not tried. */
type Test = (text: string) => boolean | string;

/** A pattern in both readings: the whole name must match, or a part of it. */
export interface NamePattern {
  readonly whole: Test;
  readonly part: Test;
}

/** The pattern of the last call: one mapping has one, for all people. */
let last: { readonly pattern: string; readonly compiled: NamePattern | Unknown } | undefined;

/** Compiles a pattern of Java; unknown when it does not compile or is not run here. `name` is the function's. */
export function readNamePattern(name: string, pattern: string): NamePattern | Unknown {
  if (last?.pattern !== pattern) last = { pattern, compiled: compile(name, pattern) };
  return last.compiled;
}

function compile(name: string, pattern: string): NamePattern | Unknown {
  const options = /^\(\?[a-z]+\)/.exec(pattern)?.[0] ?? '';
  const whole = matcher(pattern);
  const part = matcher(`${options}[\\s\\S]*(?:${pattern.slice(options.length)})[\\s\\S]*`);
  if ('invalid' in whole || 'invalid' in part) return undocumented(name, 'for a pattern that does not compile');
  if ('unknown' in whole) return new Unknown(`The pattern is not run: ${whole.unknown}.`);
  if ('unknown' in part) return new Unknown(`The pattern is not run: ${part.unknown}.`);
  return { whole: whole.matches, part: part.matches };
}
