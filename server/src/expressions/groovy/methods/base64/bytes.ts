import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../../runtime/failure';
import { JavaArray } from '../../runtime/types';

export const writable = 'groovy.lang.Writable';

/** A Java array of bytes, which are signed there. Gives up when an element is no number. */
export const bytesOf = (array: readonly Value[]): Uint8Array =>
  Uint8Array.from(
    array.map((item) => (typeof item === 'number' ? item & 255 : giveUp('an array of bytes is expected'))),
  );

/** Bytes as a Java array, in which they go from -128 to 127. */
export const toArray = (bytes: Uint8Array): Value =>
  JavaArray.from(Array.from(bytes, (byte) => (byte << 24) >> 24)) as JavaArray;

/** Lets UTF-8 pass, gives up at character sets Java has too, and fails at all others. */
export function charset(name: string | undefined): void {
  if (name === undefined || /^utf-?8$/i.test(name)) return;
  if (/^(iso-8859-1|us-ascii|utf-16|windows-1252)$/i.test(name)) giveUp(`the character set ${name} is not evaluated`);
  throw new Failure('java.io.UnsupportedEncodingException', `Java does not know the character set "${name}".`);
}
