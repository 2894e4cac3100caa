import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
export function lenWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  return (_context, input) => {
    if (input === null) return 0;
    const text = asText(input);
    return text === undefined ? ofNull : text.length;
  };
}

export const len: EvaluatedFunction = {
  name: 'String.len',
  parameters: [{ name: 'input', type: 'String' }],
  returns: 'Integer',
  documentation:
    "Counts the characters; 0 for null, since Okta's own samples test an attribute without a value by String.len(…) == 0. A character beyond the Basic Multilingual Plane, such as an emoji, counts as two, as in Java.",
  examples: [
    { expression: 'String.len("Ada")', result: '3' },
    { expression: 'String.len(user.middleName) == 0', inputs: { user: { middleName: null } }, result: 'true' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: numberShape,
  call: lenWith('String.len'),
};
