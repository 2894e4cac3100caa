import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { decimalText, type Numeric } from '../../runtime/numbers';
import type { Decimal } from '../../runtime/types';
import { decimal } from './rounding';

const plain = (d: Decimal): string =>
  d.scale <= 0
    ? (d.unscaled * 10n ** BigInt(-d.scale)).toString()
    : decimalText(d).includes('E')
      ? fromScale(d)
      : decimalText(d);

export const numberToPlainString = method<Numeric>({
  on: 'number',
  signature: 'String toPlainString()',
  documentation: 'The number without an exponent.',
  shape: stringShape,
  examples: [example('1E+3.toPlainString()', '1000'), example('0.00000001.toPlainString()', '0.00000001')],
  call: (n) => plain(decimal(n, 'toPlainString')),
});

function fromScale({ unscaled, scale }: Decimal): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
