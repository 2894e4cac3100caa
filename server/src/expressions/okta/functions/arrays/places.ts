import { Unknown, type Value } from '../../../kit/value';
import { javaEqual } from '../../runtime/compare';

/** Where a list holds a value, and the first element that is not known, if any. */
export function placesOf(
  list: readonly Value[],
  value: Value,
): { readonly indexes: readonly number[]; readonly unclear: Unknown | undefined } {
  const indexes: number[] = [];
  let unclear: Unknown | undefined;
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as Value;
    if (item instanceof Unknown) unclear ??= item;
    else if (item === value || javaEqual(item, value)) indexes.push(i);
  }
  return { indexes, unclear };
}

/**
 * Whether an element is a number and the value a text with the same digits, or the other way round: whether Okta takes
 * the two for equal is not documented.
 */
export function hasLookAlike(list: readonly Value[], value: Value): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const text = String(value);
  return list.some((item) => typeof item !== typeof value && isPlain(item) && String(item) === text);
}

function isPlain(value: Value): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
