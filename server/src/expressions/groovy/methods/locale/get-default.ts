import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const localeGetDefault = method<Value>({
  on: 'static java.util.Locale',
  signature: 'Locale getDefault()',
  documentation: 'The locale of the server (not known).',
  shape: anyShape,
  examples: [],
  call: () => giveUp('the locale of the server is not known'),
});
