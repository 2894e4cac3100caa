import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listConstruct = [
  ...['java.util.LinkedList', 'java.util.Vector', 'java.util.Stack'].map((name) =>
    method<Value, [List?]>({
      on: `new ${name}`,
      signature: 'new(List items?)',
      documentation: 'A new list.',
      shape: listShape,
      examples: [example('new LinkedList([1, 2])', '[1, 2]')],
      call: (_c, [items]) => [...(items ?? [])],
    }),
  ),
  method<Value, [number]>({
    on: 'new java.util.ArrayList',
    signature: 'new(int capacity)',
    documentation: 'A new list; the capacity changes nothing in the result.',
    shape: listShape,
    examples: [example('new ArrayList(10)', '[]')],
    call: () => [],
  }),
  method<Value, [List?]>({
    on: 'new java.util.ArrayList',
    signature: 'new(List items?)',
    documentation: 'A new list.',
    shape: listShape,
    examples: [example('new ArrayList()', '[]'), example('new ArrayList([1, 2])', '[1, 2]')],
    call: (_c, [items]) => [...(items ?? [])],
  }),
];
