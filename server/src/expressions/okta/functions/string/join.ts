import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function joinWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofArray = undocumented(name, 'for an array');
  const ofNothing = undocumented(name, 'without any text to join');
  return (_context, separator, ...strings) => {
    const between = asText(separator);
    if (between === undefined) return ofNull;
    if (strings.length === 0) return ofNothing;
    let joined = '';
    for (let i = 0; i < strings.length; i++) {
      if (Array.isArray(strings[i])) return ofArray;
      const text = asText(strings[i]);
      if (text === undefined) return ofNull;
      joined += i === 0 ? text : between + text;
    }
    return joined;
  };
}

export const join: EvaluatedFunction = {
  name: 'String.join',
  parameters: [
    { name: 'separator', type: 'String' },
    { name: 'strings', type: 'String', repeats: true },
  ],
  returns: 'String',
  documentation:
    'Writes the texts one after the other with the separator between them. What it gives for null, for an array and without any text is not documented; an array is joined by Arrays.toCsvString.',
  examples: [
    { expression: 'String.join(" ", "Ada", "Lovelace")', result: '"Ada Lovelace"' },
    { expression: 'String.join("", "a", "b", "c")', result: '"abc"' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: joinWith('String.join'),
};
