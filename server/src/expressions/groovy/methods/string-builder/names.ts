import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { javaText } from '../../runtime/text';
import type { Instance } from '../../runtime/types';

export const builders = ['java.lang.StringBuilder', 'java.lang.StringBuffer'] as const;

/** What a growing text writes for a value: as Java does, a map as {a=1}. */
export const written = (value: Value): string => javaText(value);

/** What a StringBuilder holds now. */
export const textOf = (self: Instance): string => self.state as string;

/** The place, if it is in the text. Throws StringIndexOutOfBoundsException. */
export function within(self: Instance, index: number, end = textOf(self).length): number {
  if (index >= 0 && index <= end) return index;
  throw new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${textOf(self).length} characters, so ${index} is outside it.`,
  );
}
