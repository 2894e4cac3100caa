import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, normalize } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';

export const numberRightShift = method<Numeric, [number]>({
  on: 'number',
  signature: 'Number rightShift(int bits)',
  documentation: 'The bits moved to the right.',
  shape: numberShape,
  examples: [example('16.rightShift(2)', '4')],
  call: (n, [by]) => {
    const a = normalize(n);
    return typeof a === 'number'
      ? a >> by
      : typeof a === 'bigint'
        ? a >> BigInt(by & 63)
        : a instanceof BigInteger
          ? new BigInteger(a.value >> BigInt(by))
          : giveUp('this shift is not evaluated');
  },
});
