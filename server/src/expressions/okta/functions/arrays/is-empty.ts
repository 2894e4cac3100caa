import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function isEmptyWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'for empty text and what is no array');
  return (_context, array) => {
    if (array === null) return true;
    const list = asArray(array);
    return list === undefined ? noArray : list.length === 0;
  };
}

export const isEmpty: EvaluatedFunction = {
  name: 'Arrays.isEmpty',
  parameters: [{ name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' }],
  returns: 'Boolean',
  documentation: 'Whether the array has no element; true for null.',
  examples: [
    { expression: 'Arrays.isEmpty({10, 20})', result: 'false' },
    { expression: 'Arrays.isEmpty(null)', result: 'true' },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: booleanShape,
  call: isEmptyWith('Arrays.isEmpty'),
};
