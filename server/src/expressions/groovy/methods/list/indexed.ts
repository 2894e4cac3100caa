import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listIndexed = [
  method<List, [number]>({
    on: 'list',
    signature: 'Map indexed(int first)',
    documentation: 'A map from place, counted from first, to element.',
    shape: mapShape,
    examples: [example("['a', 'b'].indexed(1)", '[1:a, 2:b]')],
    call: (l, [first]) => new Map(l.map((item, i) => [first + i, item])),
  }),
  method<List>({
    on: 'list',
    signature: 'Map indexed()',
    documentation: 'A map from place to element.',
    shape: mapShape,
    examples: [example('[1,2].indexed()', '[0:1, 1:2]')],
    call: (l) => new Map(l.map((item, i) => [i, item])),
  }),
];
