import { type EvaluatedFunction, EvaluationFailure } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { asInteger } from '../../shared/arguments';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { undocumented } from '../../shared/undocumented';

const notWhole = undocumented('substring()', 'when an index is no whole number');

export const substringMethod: EvaluatedFunction = {
  name: 'substring',
  receiver: 'string',
  parameters: [
    { name: 'startIndex', type: 'Integer', documentation: 'The first character is 0.' },
    {
      name: 'endIndex',
      type: 'Integer',
      documentation: 'The position behind the last character of the result; without it the result goes to the end.',
      optional: true,
    },
  ],
  returns: 'String',
  documentation:
    "The part from `startIndex` up to, not including, `endIndex`, or up to the end. It fails when an index is outside of the text, as Java's method of this name, which the Spring Expression Language calls.",
  examples: [
    { expression: "'Lovelace'.substring(4)", result: '"lace"' },
    { expression: "'Lovelace'.substring(0, 4)", result: '"Love"' },
  ],
  source: identityEngineSource('String functions', 'string-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: (_context, self, startIndex, endIndex) => {
    const text = String(self);
    const start = asInteger(startIndex);
    const end = endIndex === undefined ? text.length : asInteger(endIndex);
    if (start === undefined || end === undefined) return notWhole;
    if (start < 0 || end < start || end > text.length) {
      throw new EvaluationFailure(
        `The part from ${start} to ${end} is outside of a text of ${text.length} characters.`,
        'java.lang.StringIndexOutOfBoundsException',
      );
    }
    return text.slice(start, end);
  },
};
