import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const append: EvaluatedFunction = {
  name: 'Append',
  parameters: [
    { name: 'source', key: 'source', type: 'String', documentation: 'The text to begin with, usually an attribute.' },
    { name: 'suffix', key: 'suffix', type: 'String', documentation: 'The text that is put behind it.' },
  ],
  returns: 'String',
  documentation:
    'Puts a suffix behind a text, with nothing between them. Join does the same for more than two texts and with a separator.',
  examples: [
    {
      expression: 'Append([mailNickname], "@example.com")',
      inputs: { mailNickname: 'ada.obi' },
      result: '"ada.obi@example.com"',
    },
  ],
  source: reference('Append'),
  shape: stringShape,
  call: (_context, source, suffix) => {
    const before = textOf(source, 'Append', 'source');
    if (typeof before !== 'string') return before;
    const behind = textOf(suffix, 'Append', 'suffix');
    return typeof behind === 'string' ? before + behind : behind;
  },
};
