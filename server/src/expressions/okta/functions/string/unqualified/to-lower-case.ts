import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { toLowerCase, toLowerCaseWith } from '../to-lower-case';

export const unqualifiedToLowerCase: EvaluatedFunction = {
  ...toLowerCase,
  name: 'toLowerCase',
  deprecated: 'String.toLowerCase',
  examples: [{ expression: 'toLowerCase("ADA")', result: '"ada"' }],
  call: toLowerCaseWith('toLowerCase'),
};
