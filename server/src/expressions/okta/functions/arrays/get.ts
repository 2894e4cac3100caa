import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { asArray, asInteger } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function getWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'when the array is null, empty text or no array');
  const noPosition = undocumented(name, 'when the position is no whole number');
  const outside = undocumented(name, 'for a position outside of the array');
  return (_context, array, position) => {
    const list = asArray(array);
    const index = asInteger(position);
    if (list === undefined) return noArray;
    if (index === undefined) return noPosition;
    return list[index] ?? (index >= 0 && index < list.length ? null : outside);
  };
}

export const get: EvaluatedFunction = {
  name: 'Arrays.get',
  parameters: [
    { name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' },
    { name: 'position', type: 'Integer', documentation: 'The first element is 0.' },
  ],
  returns: 'Object',
  documentation:
    'The element at a position. What it gives for a position outside of the array is not documented: test Arrays.size first.',
  examples: [
    { expression: 'Arrays.get({"a", "b", "c"}, 1)', result: '"b"' },
    {
      expression: 'Arrays.get("red, blue", 1)',
      result: '"blue"',
      note: 'elements of comma-separated values are texts without the blanks around them',
    },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: anyShape,
  call: getWith('Arrays.get'),
};
