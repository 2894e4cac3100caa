import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

type Changeable = Value[];

export const listRemove = method<Changeable, [Value]>({
  on: 'list',
  signature: 'Object remove(Object valueOrIndex)',
  documentation: 'Takes the element at a place, or the first equal element, away.',
  shape: anyShape,
  examples: [example("['a', 'b'].with { remove('a'); it }", '[b]'), example("['a', 'b'].remove(0)", 'a')],
  call: (l, [value], m) => {
    m.mutates();
    if (typeof value === 'number') {
      if (value < 0 || value >= l.length)
        throw new Failure(
          'java.lang.IndexOutOfBoundsException',
          `The list has ${l.length} elements, so it has no element ${value}.`,
        );
      return l.splice(value, 1)[0]!;
    }
    const at = l.findIndex((item) => equals(item, value));
    if (at >= 0) l.splice(at, 1);
    return at >= 0;
  },
});
