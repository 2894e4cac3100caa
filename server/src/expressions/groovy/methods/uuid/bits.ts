import { Char } from '../../runtime/types';
import type { UuidValue } from '../../runtime/uuid';

/** The 64 bits of a half of a UUID as a signed long. */
export const half = (self: UuidValue, index: 0 | 1): bigint =>
  BigInt.asIntN(64, BigInt(`0x${self.id.replaceAll('-', '').slice(index * 16, index * 16 + 16)}`));

/** A character of Java as a text of one. */
export function charOf(c: Char | string): string {
  return c instanceof Char ? c.value : c;
}
