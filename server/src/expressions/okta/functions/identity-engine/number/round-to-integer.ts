import type { Unknown } from '../../../../kit/value';
import { nearest } from '../../convert/round';
import { undocumented } from '../../shared/undocumented';

const ofHalf = undocumented('toInteger()', 'exactly between two whole numbers');
const ofRange = undocumented('toInteger()', 'for a number beyond 9007199254740991');

/**
 * The nearest Integer. Beyond 32 bits it wraps around: Okta prints -2147483648 for 2147483647.7.
 */
export function roundToInteger(value: number): number | Unknown {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return ofRange;
  const whole = nearest(value);
  return whole === undefined ? ofHalf : whole | 0;
}
