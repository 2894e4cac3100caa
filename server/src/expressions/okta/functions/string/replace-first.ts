import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** What `java.lang.String.replaceFirst` would not take literally. */
const patternCharacter = /[\\^$.|?*+()[\]{}]/;
const replacementCharacter = /[\\$]/;

/** The implementation, whose reasons speak of `name`. */
export function replaceFirstWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty text to look for');
  const ofPattern = undocumented(name, 'when the text to look for could be read as a pattern');
  return (_context, input, match, replacement) => {
    const text = asText(input);
    const sought = asText(match);
    const by = asText(replacement);
    if (text === undefined || sought === undefined || by === undefined) return ofNull;
    if (sought === '') return ofEmpty;
    if (patternCharacter.test(sought) || replacementCharacter.test(by)) return ofPattern;
    const at = text.indexOf(sought);
    return at < 0 ? text : text.slice(0, at) + by + text.slice(at + sought.length);
  };
}

export const replaceFirst: EvaluatedFunction = {
  name: 'String.replaceFirst',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'match', type: 'String', documentation: 'The text to look for.' },
    { name: 'replacement', type: 'String' },
  ],
  returns: 'String',
  documentation:
    'Replaces the first occurrence of the text `match`. Whether `match` is a text or, as in Java, a pattern is not documented, so the result is not known when it holds a character that means something in patterns. Nor is it for null or an empty `match`.',
  examples: [
    { expression: 'String.replaceFirst("00441", "0", "+")', result: '"+0441"' },
    {
      expression: 'String.replaceFirst("Ada", "x", "y")',
      result: '"Ada"',
      note: 'without an occurrence nothing changes',
    },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: replaceFirstWith('String.replaceFirst'),
};
