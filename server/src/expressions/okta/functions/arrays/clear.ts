import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { asArray } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function clearWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'when the array is null, empty text or no array');
  return (_context, array) => (asArray(array) === undefined ? noArray : []);
}

export const clear: EvaluatedFunction = {
  name: 'Arrays.clear',
  parameters: [{ name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' }],
  returns: 'Array',
  documentation: 'An array without elements.',
  examples: [{ expression: 'Arrays.clear({10, 20})', result: '[]' }],
  source: classicSource('Array functions', 'array-functions'),
  shape: listShape,
  call: clearWith('Arrays.clear'),
};
