import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function substringBeforeWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty text to look for');
  const notFound = undocumented(name, 'when the text to look for does not occur');
  return (_context, input, searchString) => {
    const text = asText(input);
    const sought = asText(searchString);
    if (text === undefined || sought === undefined) return ofNull;
    if (sought === '') return ofEmpty;
    const at = text.indexOf(sought);
    return at < 0 ? notFound : text.slice(0, at);
  };
}

export const substringBefore: EvaluatedFunction = {
  name: 'String.substringBefore',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'searchString', type: 'String' },
  ],
  returns: 'String',
  documentation:
    "The part before the first occurrence of `searchString`. What it gives when `searchString` does not occur is not documented; Okta's samples test it first with String.stringContains. Nor is it for null or an empty `searchString`.",
  examples: [
    { expression: 'String.substringBefore("ada.lovelace@example.com", "@")', result: '"ada.lovelace"' },
    { expression: 'String.substringBefore("a.b.c", ".")', result: '"a"', note: 'the first occurrence counts' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: substringBeforeWith('String.substringBefore'),
};
