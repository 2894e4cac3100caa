import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function stringContainsWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty text to look for');
  return (_context, input, searchString) => {
    const text = asText(input);
    const sought = asText(searchString);
    if (text === undefined || sought === undefined) return ofNull;
    return sought === '' ? ofEmpty : text.includes(sought);
  };
}

export const stringContains: EvaluatedFunction = {
  name: 'String.stringContains',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'searchString', type: 'String' },
  ],
  returns: 'Boolean',
  documentation:
    'Whether `searchString` occurs in the text; upper and lower case differ. What it gives for null or an empty `searchString` is not documented.',
  examples: [
    { expression: 'String.stringContains("EMEA Sales", "Sales")', result: 'true' },
    { expression: 'String.stringContains("EMEA Sales", "sales")', result: 'false' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: booleanShape,
  call: stringContainsWith('String.stringContains'),
};
