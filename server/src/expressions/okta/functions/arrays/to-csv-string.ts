import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asArray, asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function toCsvStringWith(name: string): EvaluatedFunction['call'] {
  const noArray = undocumented(name, 'when the array is null, empty text or no array');
  const ofElement = undocumented(
    name,
    'when an element is null, no plain value, or has a comma or quotation mark in it',
  );
  return (_context, array) => {
    const list = asArray(array);
    if (list === undefined) return noArray;
    let text = '';
    for (let i = 0; i < list.length; i++) {
      const field = Array.isArray(list[i]) ? undefined : asText(list[i]);
      if (field === undefined || field.includes(',') || field.includes('"')) return ofElement;
      text += i === 0 ? field : `,${field}`;
    }
    return text;
  };
}

export const toCsvString: EvaluatedFunction = {
  name: 'Arrays.toCsvString',
  parameters: [{ name: 'array', type: 'Array', documentation: 'Also a text of comma-separated values.' }],
  returns: 'String',
  documentation:
    'The elements with commas between them; blanks stay. What it gives for null and for an element that is null or has a comma or quotation mark in it is not documented.',
  examples: [{ expression: 'Arrays.toCsvString({"openid", " profile "})', result: '"openid, profile "' }],
  source: classicSource('Array functions', 'array-functions'),
  shape: stringShape,
  call: toCsvStringWith('Arrays.toCsvString'),
};
