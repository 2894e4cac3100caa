import type { ProjectOptions } from '../../documents/project/options';
import { readTime } from '../../expressions/evaluation';
import { UsageError } from '../exit-code';

/** Milliseconds since 1970. @param name of what says it, for the sentence @throws UsageError when it is no time */
export function timeOf(name: string, text: string): number {
  const time = readTime(text);
  if (time === undefined) throw new UsageError(`${name} is a time such as 2026-01-15T09:00:00Z; not ${text}.`);
  return time;
}

/** The time a project file names for a preview, else the time it is. */
export function projectTime({ now }: ProjectOptions): number {
  return now === undefined ? Date.now() : timeOf('The option now of the project file', now);
}
