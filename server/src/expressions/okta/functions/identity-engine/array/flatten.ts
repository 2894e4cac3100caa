import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { listShape } from '../../../../kit/shape';
import type { Value } from '../../../../kit/value';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumented } from '../../shared/undocumented';

const ofDepth = undocumented('flatten()', 'for arrays inside of arrays inside of the array');

export const flattenMethod: EvaluatedFunction = {
  name: 'flatten',
  receiver: 'array',
  parameters: [],
  returns: 'Array',
  documentation:
    'One array of all elements, with the elements of arrays in the place of these arrays. What it makes of arrays that are nested deeper is not documented.',
  examples: [
    { expression: '{{1}, {2, 3}}.flatten()', result: '[1,2,3]' },
    { expression: '{1, 2, 3}.flatten()', result: '[1,2,3]' },
  ],
  source: identityEngineSource('Array functions', 'array-functions'),
  availability: identityEngineOnly,
  shape: listShape,
  call: (_context, self) => {
    const flat = (self as readonly Value[]).flat();
    return flat.some((item) => Array.isArray(item)) ? ofDepth : flat;
  },
};
