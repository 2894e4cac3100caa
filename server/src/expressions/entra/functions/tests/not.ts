import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { notDocumented, truth } from '../arguments';
import { reference } from '../sources';

export const not: EvaluatedFunction = {
  name: 'Not',
  parameters: [
    {
      name: 'source',
      key: 'source',
      type: 'Boolean String',
      documentation: 'The value to turn round: "True" or "False".',
    },
  ],
  returns: 'Boolean String',
  documentation:
    'Turns "True" into "False", and everything else, an attribute without a value included, into "True". Whether another spelling of true counts is not documented and unknown here.',
  examples: [
    { expression: 'Not([accountEnabled])', inputs: { accountEnabled: 'True' }, result: '"False"' },
    {
      expression: 'Not([accountEnabled])',
      inputs: { accountEnabled: 'no' },
      result: '"True"',
      note: 'Everything but True.',
    },
  ],
  source: reference('Not'),
  shape: booleanShape,
  call: (_context, source) => {
    if (source === undefined) return notDocumented(source, 'Not', 'source');
    const value = typeof source === 'boolean' ? truth(source) : source;
    if (value === 'True') return 'False';
    if (typeof value === 'string' && value.toLowerCase() === 'true')
      return new Unknown(`Microsoft does not say whether Not takes "${value}" for True.`);
    return 'True';
  },
};
