import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { lowerCase } from '../../../kit/letter-case';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function toLowerCaseWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  return (_context, input) => {
    const text = asText(input);
    return text === undefined ? ofNull : lowerCase(text);
  };
}

export const toLowerCase: EvaluatedFunction = {
  name: 'String.toLowerCase',
  parameters: [{ name: 'input', type: 'String' }],
  returns: 'String',
  documentation: 'The text in lower case. Digits and signs stay. What it gives for null is not documented.',
  examples: [{ expression: 'String.toLowerCase("Ada")', result: '"ada"' }],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: toLowerCaseWith('String.toLowerCase'),
};
