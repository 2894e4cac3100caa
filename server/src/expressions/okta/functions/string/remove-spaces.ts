import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { replaceAll } from '../../../kit/replace-all';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** White space that is no plain blank. */
const otherSpace = /[^\S ]/;

/** The implementation, whose reasons speak of `name`. */
export function removeSpacesWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofOtherSpace = undocumented(name, 'for a text with tabs, line breaks or other spaces than blanks');
  return (_context, input) => {
    const text = asText(input);
    if (text === undefined) return ofNull;
    if (otherSpace.test(text)) return ofOtherSpace;
    return replaceAll(text, ' ', '');
  };
}

export const removeSpaces: EvaluatedFunction = {
  name: 'String.removeSpaces',
  parameters: [{ name: 'input', type: 'String' }],
  returns: 'String',
  documentation:
    'Takes out every blank. Whether tabs, line breaks and no-break spaces go too is not documented, nor what it gives for null.',
  examples: [{ expression: 'String.removeSpaces("+1 415 555 0100")', result: '"+14155550100"' }],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: removeSpacesWith('String.removeSpaces'),
};
