import { numberShape } from '../../../kit/shape';
import { giveUp, nullPointer } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, normalize } from '../../runtime/numbers';
import { Decimal, Double } from '../../runtime/types';

export const numberRound = method<Numeric, [number?]>({
  on: 'number',
  signature: 'Number round(int digits?)',
  documentation: 'Rounded.',
  shape: numberShape,
  examples: [example('5.75d.round(1)', '5.8')],
  call: (n, [digits]) => {
    if (digits === undefined && normalize(n) instanceof Decimal)
      throw nullPointer('round() of a decimal needs a MathContext. Write .setScale(0, BigDecimal.ROUND_HALF_UP).');
    if (!(n instanceof Double)) return giveUp('round() of this kind of number is not evaluated');
    if (digits === undefined) return BigInt(Math.floor(n.value + 0.5));
    const factor = 10 ** digits;
    return new Double(Math.floor(n.value * factor + 0.5) / factor);
  },
});
