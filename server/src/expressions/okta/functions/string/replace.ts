import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { replaceAll } from '../../../kit/replace-all';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function replaceWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty text to look for');
  return (_context, input, match, replacement) => {
    const text = asText(input);
    const sought = asText(match);
    const by = asText(replacement);
    if (text === undefined || sought === undefined || by === undefined) return ofNull;
    if (sought === '') return ofEmpty;
    return replaceAll(text, sought, by);
  };
}

export const replace: EvaluatedFunction = {
  name: 'String.replace',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'match', type: 'String', documentation: 'The text to look for, literally.' },
    { name: 'replacement', type: 'String' },
  ],
  returns: 'String',
  documentation:
    'Replaces every occurrence of the text `match`, from left to right. It is no pattern: "(" or "." stand for themselves. What it gives for null or an empty `match` is not documented.',
  examples: [
    { expression: 'String.replace("(415) 555-0100", "-", "")', result: '"(415) 5550100"' },
    { expression: 'String.replace("a.b.c", ".", "")', result: '"abc"', note: 'a point is a point, not any character' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: replaceWith('String.replace'),
};
