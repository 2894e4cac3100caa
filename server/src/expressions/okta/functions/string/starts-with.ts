import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function startsWithWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty text to look for');
  return (_context, input, starts) => {
    const text = asText(input);
    const sought = asText(starts);
    if (text === undefined || sought === undefined) return ofNull;
    return sought === '' ? ofEmpty : text.startsWith(sought);
  };
}

export const startsWith: EvaluatedFunction = {
  name: 'String.startsWith',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'starts', type: 'String' },
  ],
  returns: 'Boolean',
  documentation:
    'Whether the text begins with `starts`; upper and lower case differ. What it gives for null or an empty `starts` is not documented.',
  examples: [
    { expression: 'String.startsWith("+14155550100", "+1")', result: 'true' },
    { expression: 'String.startsWith("Ada", "a")', result: 'false' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: booleanShape,
  call: startsWithWith('String.startsWith'),
};
