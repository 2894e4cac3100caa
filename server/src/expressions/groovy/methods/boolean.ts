import { booleanShape } from '../../kit/shape';
import { method } from '../runtime/method';

export const booleanMethods = [
  method<boolean>('boolean', 'booleanValue()', 'The same value.', booleanShape, (b) => b),
  method<boolean, [boolean]>(
    'boolean',
    'and(boolean other)',
    'Whether both are true.',
    booleanShape,
    (b, [other]) => b && other,
  ),
  method<boolean, [boolean]>(
    'boolean',
    'or(boolean other)',
    'Whether one is true.',
    booleanShape,
    (b, [other]) => b || other,
  ),
  method<boolean, [boolean]>(
    'boolean',
    'xor(boolean other)',
    'Whether just one is true.',
    booleanShape,
    (b, [other]) => b !== other,
  ),
];
