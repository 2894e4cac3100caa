import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function sizeWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'for empty text and what is no array');
  return (_context, array) => (array === null ? 0 : (asArray(array)?.length ?? noArray));
}

export const size: EvaluatedFunction = {
  name: 'Arrays.size',
  parameters: [{ name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' }],
  returns: 'Integer',
  documentation: 'Counts the elements; 0 for null.',
  examples: [
    { expression: 'Arrays.size({10, 20, 30})', result: '3' },
    { expression: 'Arrays.size(null)', result: '0' },
  ],
  source: classicSource('Array functions', 'array-functions'),
  shape: numberShape,
  call: sizeWith('Arrays.size'),
};
