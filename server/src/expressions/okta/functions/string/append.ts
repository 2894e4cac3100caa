import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function appendWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  return (_context, str, suffix) => {
    const text = asText(str);
    const end = asText(suffix);
    return text === undefined || end === undefined ? ofNull : text + end;
  };
}

export const append: EvaluatedFunction = {
  name: 'String.append',
  parameters: [
    { name: 'str', type: 'String' },
    { name: 'suffix', type: 'String' },
  ],
  returns: 'String',
  documentation:
    'Writes the suffix behind the text. What it gives for null is not documented, so guard an attribute that may have no value.',
  examples: [
    { expression: 'String.append("ada", "@example.com")', result: '"ada@example.com"' },
    { expression: 'String.append(user.login, "")', inputs: { user: { login: 'ada' } }, result: '"ada"' },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: stringShape,
  call: appendWith('String.append'),
};
