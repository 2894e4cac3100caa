import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { removeSpacesWith } from '../../string/remove-spaces';

export const removeSpacesMethod: EvaluatedFunction = {
  name: 'removeSpaces',
  receiver: 'string',
  parameters: [],
  returns: 'String',
  documentation: 'Takes out every blank. Whether tabs and line breaks go too is not documented.',
  examples: [{ expression: "'+1 415 555 0100'.removeSpaces()", result: '"+14155550100"' }],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: removeSpacesWith('removeSpaces()'),
};
