import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function addWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'when the array is null, empty text or no array');
  return (_context, array, value) => {
    const list = asArray(array);
    return list === undefined ? noArray : [...list, value ?? null];
  };
}

export const add: EvaluatedFunction = {
  name: 'Arrays.add',
  parameters: [
    { name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' },
    { name: 'value', type: 'Object' },
  ],
  returns: 'Array',
  documentation:
    'A new array with the value behind the last element. What it gives for a null array is not documented.',
  examples: [
    { expression: 'Arrays.add({10, 20, 30}, 40)', result: '[10,20,30,40]' },
    {
      expression: 'Arrays.add("red,blue", "green")',
      result: '["red","blue","green"]',
      note: 'comma-separated values are taken as an array',
    },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: listShape,
  call: addWith('Arrays.add'),
};
