import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asInteger, asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function substringWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumented(name, 'when an argument is null or no whole number');
  const outside = undocumented(name, 'when an index is outside of the text');
  return (_context, input, startIndex, endIndex) => {
    const text = asText(input);
    const start = asInteger(startIndex);
    const end = asInteger(endIndex);
    if (text === undefined || start === undefined || end === undefined) return ofNull;
    return start < 0 || end < start || end > text.length ? outside : text.slice(start, end);
  };
}

export const substring: EvaluatedFunction = {
  name: 'String.substring',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'startIndex', type: 'Integer', documentation: 'The first character is 0.' },
    { name: 'endIndex', type: 'Integer', documentation: 'The position behind the last character of the result.' },
  ],
  returns: 'String',
  documentation:
    'The part from `startIndex` up to, not including, `endIndex`. When the text is shorter than `endIndex` the result is not documented (Java refuses it): test the length first, such as String.len(x) > 5 ? String.substring(x, 0, 5) : x. Nor is it for null or a negative index.',
  examples: [
    { expression: 'String.substring("Lovelace", 0, 4)', result: '"Love"' },
    { expression: 'String.substring("Ada", 3, 3)', result: '""', note: 'the end of the text is still inside' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: substringWith('String.substring'),
};
