import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';
import { hasLookAlike, placesOf } from './places';

/** The implementation, whose reasons speak of `name`. */
export function removeWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'when the array is null, empty text or no array');
  const ofSeveral = undocumented(name, 'when the array has the value more than once');
  const ofTypes = undocumented(name, 'when a number and a text with the same digits meet');
  return (_context, array, value) => {
    const list = asArray(array);
    if (list === undefined) return noArray;
    const { indexes, unclear } = placesOf(list, value ?? null);
    if (unclear !== undefined) return unclear;
    if (indexes.length > 1) return ofSeveral;
    if (indexes.length === 0) return hasLookAlike(list, value ?? null) ? ofTypes : list;
    return list.filter((_, index) => index !== indexes[0]);
  };
}

export const remove: EvaluatedFunction = {
  name: 'Arrays.remove',
  parameters: [
    { name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' },
    { name: 'value', type: 'Object', documentation: 'The element to take out, not its position.' },
  ],
  returns: 'Array',
  documentation:
    'A new array without the value; without that value in it, the same elements. When the value is there more than once it is not documented whether one or all go.',
  examples: [
    { expression: 'Arrays.remove({10, 20, 30}, 20)', result: '[10,30]' },
    { expression: 'Arrays.remove("red,blue", "blue")', result: '["red"]' },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: listShape,
  call: removeWith('Arrays.remove'),
};
