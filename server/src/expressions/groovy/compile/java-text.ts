import type { Value } from '../../kit/value';
import { isMap, mapEntries } from '../runtime/maps';
import { toText } from '../runtime/text';
import { JavaArray, Range } from '../runtime/types';

/** What Java's own toString() writes: a map as `{k=v}`, where Groovy writes `[k:v]` into text (measured). */
export function javaText(value: Value): string {
  if (isMap(value)) {
    return `{${mapEntries(value)
      .map(([key, item]) => `${javaText(key)}=${javaText(item)}`)
      .join(', ')}}`;
  }
  if (Array.isArray(value) && !(value instanceof JavaArray) && !(value instanceof Range))
    return `[${(value as Value[]).map(javaText).join(', ')}]`;
  return toText(value);
}
