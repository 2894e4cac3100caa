import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';
import { hasLookAlike, placesOf } from './places';

/** The implementation, whose reasons speak of `name`. */
export function containsWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'when the array is null, empty text or no array');
  const ofTypes = undocumented(name, 'when a number and a text with the same digits meet');
  return (_context, array, value) => {
    const list = asArray(array);
    if (list === undefined) return noArray;
    const { indexes, unclear } = placesOf(list, value ?? null);
    if (indexes.length > 0) return true;
    return unclear ?? (hasLookAlike(list, value ?? null) ? ofTypes : false);
  };
}

export const contains: EvaluatedFunction = {
  name: 'Arrays.contains',
  parameters: [
    { name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' },
    { name: 'value', type: 'Object' },
  ],
  returns: 'Boolean',
  documentation:
    'Whether one of the elements equals the value; upper and lower case differ. For a null array the result is not documented: test it with Arrays.isEmpty first.',
  examples: [
    { expression: 'Arrays.contains({10, 20, 30}, 10)', result: 'true' },
    {
      expression: 'Arrays.contains(user.colors, "Blue")',
      inputs: { user: { colors: ['red', 'blue'] } },
      result: 'false',
    },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: booleanShape,
  call: containsWith('Arrays.contains'),
};
