import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { short, textOf, truth } from '../arguments';
import { reference } from '../sources';

export const cBool: EvaluatedFunction = {
  name: 'CBool',
  parameters: [{ name: 'Expression', type: 'expression', documentation: 'A value or a comparison.' }],
  returns: 'Boolean',
  documentation:
    'True if the value is not zero or the comparison holds, else False. Besides IIF it is the only function that takes a comparison. What it makes of texts other than numbers, True and False is not documented and unknown here.',
  examples: [
    {
      expression: 'CBool([department] = [division])',
      inputs: { department: 'Sales', division: 'Sales' },
      result: '"True"',
    },
    { expression: 'CBool(0)', result: '"False"' },
  ],
  source: reference('CBool'),
  shape: booleanShape,
  call: (_context, value) => {
    const text = textOf(value, 'CBool', 'Expression');
    if (typeof text !== 'string') return text;
    if (text === 'True' || text === 'False') return text;
    const trimmed = text.trim();
    if (/^[+-]?\d{1,30}(\.\d{1,30})?$/.test(trimmed)) return truth(/[1-9]/.test(trimmed));
    return new Unknown(`Microsoft does not say what CBool makes of "${short(text)}".`);
  },
};
