import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const systemCurrentTimeMillis = method<Value>({
  on: 'static java.lang.System',
  signature: 'long currentTimeMillis()',
  documentation: 'The current time in milliseconds since 1970.',
  shape: numberShape,
  examples: [],
  call: (_c, _args, m) =>
    m.scope.now === undefined ? giveUp('the current time is known only in a run') : BigInt(m.scope.now),
});
