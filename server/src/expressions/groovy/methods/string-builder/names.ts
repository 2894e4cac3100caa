import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../../runtime/failure';
import { isMap } from '../../runtime/maps';
import { toText } from '../../runtime/text';
import type { Instance } from '../../runtime/types';

export const builders = ['java.lang.StringBuilder', 'java.lang.StringBuffer'] as const;

/** What a growing text writes for a value: a map as Java does, {a=1}, which is not evaluated. */
export const written = (value: Value): string =>
  isMap(value) || (Array.isArray(value) && (value as Value[]).some((item) => isMap(item)))
    ? giveUp('how Java writes a map is not evaluated')
    : toText(value);

export const textOf = (self: Instance): string => self.state as string;

/** The place, if it is in the text. Throws StringIndexOutOfBoundsException. */
export function within(self: Instance, index: number, end = textOf(self).length): number {
  if (index >= 0 && index <= end) return index;
  throw new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${textOf(self).length} characters, so ${index} is outside it.`,
  );
}
