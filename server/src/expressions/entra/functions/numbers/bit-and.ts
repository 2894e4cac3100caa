import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { bigIntegerOf } from '../arguments';
import { reference } from '../sources';

export const bitAnd: EvaluatedFunction = {
  name: 'BitAnd',
  parameters: [
    { name: 'value1', key: 'left', type: 'Num', documentation: 'A whole number, decimal or hexadecimal (&HF).' },
    { name: 'value2', key: 'right', type: 'Num', documentation: 'The number it is combined with.' },
  ],
  returns: 'Number',
  documentation:
    'Sets each bit that is set in both numbers. To test a flag, compare the result with 0: BitAnd([userAccountControl], 2)="0".',
  examples: [
    { expression: 'BitAnd(&HC, &HA)', result: '8' },
    {
      expression: 'BitAnd([userAccountControl], 2)',
      inputs: { userAccountControl: '514' },
      result: '2',
      note: 'The flag is set.',
    },
  ],
  source: reference('BitAnd'),
  shape: numberShape,
  call: (_context, value1, value2) => {
    const a = bigIntegerOf(value1, 'BitAnd', 'value1', 0);
    if (typeof a !== 'bigint') return a;
    const b = bigIntegerOf(value2, 'BitAnd', 'value2', 1);
    if (typeof b !== 'bigint') return b;
    if (!fits(a) || !fits(b)) return new Unknown('Microsoft does not say what BitAnd does beyond 64 bits.');
    const both = a & b;
    return Number.isSafeInteger(Number(both)) ? Number(both) : String(both);
  },
};

function fits(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
