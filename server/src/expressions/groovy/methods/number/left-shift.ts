import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, normalize } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';

export const numberLeftShift = method<Numeric, [number]>({
  on: 'number',
  signature: 'Number leftShift(int bits)',
  documentation: 'The bits moved to the left.',
  shape: numberShape,
  examples: [example('1.leftShift(4)', '16')],
  call: (n, [by]) => {
    const a = normalize(n);
    return typeof a === 'number'
      ? a << by
      : typeof a === 'bigint'
        ? BigInt.asIntN(64, a << BigInt(by & 63))
        : a instanceof BigInteger
          ? new BigInteger(a.value << BigInt(by))
          : giveUp('this shift is not evaluated');
  },
});
