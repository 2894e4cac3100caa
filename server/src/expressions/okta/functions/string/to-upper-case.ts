import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { upperCase } from '../../../kit/letter-case';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function toUpperCaseWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  return (_context, input) => {
    const text = asText(input);
    return text === undefined ? ofNull : upperCase(text);
  };
}

export const toUpperCase: EvaluatedFunction = {
  name: 'String.toUpperCase',
  parameters: [{ name: 'input', type: 'String' }],
  returns: 'String',
  documentation: 'The text in upper case. Digits and signs stay. What it gives for null is not documented.',
  examples: [
    { expression: 'String.toUpperCase("Ada")', result: '"ADA"' },
    { expression: 'String.toUpperCase("Straße")', result: '"STRASSE"', note: 'a letter may become two' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: toUpperCaseWith('String.toUpperCase'),
};
