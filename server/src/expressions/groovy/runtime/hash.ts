import { isUnknown, type Value } from '../../kit/value';
import { giveUp, UnknownSignal } from './failure';
import { isMap, mapEntries } from './maps';
import { BigInteger, Char, DateValue, Decimal, Double, JavaSet } from './types';

const ofLong = (value: bigint): number => Number(BigInt.asIntN(32, value ^ (value >> 32n)));

/** java.lang.Object.hashCode. Throws UnknownSignal for values whose hash depends on where they are in memory. */
export function hashOf(value: Value, depth = 0): number {
  if (isUnknown(value)) throw new UnknownSignal(value);
  if (depth > 100) return giveUp('the value is nested too deeply');
  if (value === null) return 0;
  if (typeof value === 'string') return ofText(value);
  if (typeof value === 'boolean') return value ? 1231 : 1237;
  if (typeof value === 'number' && (value | 0) === value) return value;
  if (typeof value === 'bigint') return ofLong(value);
  if (value instanceof Char) return value.value.charCodeAt(0);
  if (value instanceof DateValue) return ofLong(BigInt(value.time));
  if (value instanceof JavaSet) return value.reduce<number>((sum, item) => (sum + hashOf(item, depth + 1)) | 0, 0);
  if (Array.isArray(value))
    return (value as Value[]).reduce<number>((hash, item) => (Math.imul(31, hash) + hashOf(item, depth + 1)) | 0, 1);
  if (isMap(value))
    return mapEntries(value).reduce(
      (sum, [key, item]) => (sum + (hashOf(key, depth + 1) ^ hashOf(item, depth + 1))) | 0,
      0,
    );
  if (value instanceof Double || value instanceof Decimal || value instanceof BigInteger)
    return giveUp('hashCode() is not evaluated for this number');
  return giveUp('hashCode() is not evaluated for this value');
}

function ofText(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash;
}
