import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown, type Value } from '../../../kit/value';
import { textOf } from '../arguments';
import { cloudSyncOnly, cloudSyncReference } from '../sources';

export const trim: EvaluatedFunction = {
  name: 'Trim',
  parameters: [
    {
      name: 'value',
      key: 'source',
      type: 'String',
      documentation: 'The text, or every value of a multi-valued attribute.',
    },
  ],
  returns: 'String',
  documentation: 'Takes white space off both ends of a text.',
  examples: [{ expression: 'Trim("  Sales ")', result: '"Sales"' }],
  source: cloudSyncReference('Trim'),
  availability: cloudSyncOnly,
  shape: stringShape,
  call: (_context, value) => {
    if (!Array.isArray(value)) return trimmed(value);
    const values = value.map(trimmed);
    return values.find((text) => text instanceof Unknown) ?? values;
  },
};

function trimmed(value: Value | undefined): string | Unknown {
  const text = textOf(value, 'Trim', 'value');
  return typeof text === 'string' ? text.trim() : text;
}
