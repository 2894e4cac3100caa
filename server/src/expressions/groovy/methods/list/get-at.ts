import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { Range } from '../../runtime/types';
import { maybeElement, sameList } from '../helpers';
import { outside } from './list-tools';

type List = readonly Value[];

export const listGetAt = [
  method<List, [List]>({
    on: 'list',
    signature: 'List getAt(List places)',
    documentation: 'The elements at several places.',
    shape: sameList,
    examples: [example("['a', 'b', 'c'].getAt([0, 2])", '[a, c]'), example("['a', 'b', 'c'].getAt(0..1)", '[a, b]')],
    call: (l, [places]) =>
      places instanceof Range
        ? slice(l, places)
        : places.map((at) =>
            typeof at === 'number' ? (l[at < 0 ? at + l.length : at] ?? null) : giveUp('this index is not evaluated'),
          ),
  }),
  method<List, [number]>({
    on: 'list',
    signature: 'Object getAt(int index)',
    documentation: 'One element; negative counts from the end, null outside the list.',
    shape: maybeElement,
    examples: [example('[1,2].getAt(1)', '2')],
    call: (l, [index]) => l[index < 0 ? index + l.length : index] ?? null,
  }),
];

function slice(list: List, range: Range): Value[] {
  const from = range.from < 0 ? range.from + list.length : range.from;
  const to = range.to < 0 ? range.to + list.length : range.to;
  if (!range.inclusive) return giveUp('this range is not evaluated');
  if (from < 0 || to < 0 || from >= list.length || to >= list.length)
    throw outside(list, from < 0 || from >= list.length ? from : to);
  return from <= to ? list.slice(from, to + 1) : list.slice(to, from + 1).reverse();
}
