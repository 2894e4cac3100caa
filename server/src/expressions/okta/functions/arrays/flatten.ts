import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function flattenWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumented(name, 'when a value is null or empty text');
  const ofDepth = undocumented(name, 'for arrays inside of arrays');
  return (_context, ...values) => {
    const flat: Value[] = [];
    for (const value of values) {
      if (value === undefined || value === null || value === '') return ofNull;
      const list = asArray(value) ?? [value];
      if (list.some((item) => Array.isArray(item))) return ofDepth;
      flat.push(...list);
    }
    return flat;
  };
}

export const flatten: EvaluatedFunction = {
  name: 'Arrays.flatten',
  parameters: [
    {
      name: 'values',
      type: 'Object',
      documentation: 'A value, an array, or a text of comma-separated values.',
      repeats: true,
    },
  ],
  returns: 'Array',
  documentation:
    'One array of all values and all elements of the arrays, in order. What it makes of arrays inside of arrays, of null and of empty text is not documented.',
  examples: [
    { expression: 'Arrays.flatten(10, {20, 30}, 40)', result: '[10,20,30,40]' },
    { expression: 'Arrays.flatten("red, blue", "green")', result: '["red","blue","green"]' },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: listShape,
  call: flattenWith('Arrays.flatten'),
};
