import { anyShape, booleanShape, listShape, mapShape, numberShape, type Shape } from '../../kit/shape';
import { isUnknown, type Value } from '../../kit/value';
import { equals, isCase, truth } from '../runtime/compare';
import { giveUp } from '../runtime/failure';
import { isInstance } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import { isMap, mapEntries } from '../runtime/maps';
import { method } from '../runtime/method';
import { binary } from '../runtime/operators';
import { type Closure, Entry } from '../runtime/types';
import { accepts, callOn, comparator, maybeElement, sameList } from './helpers';

type List = readonly Value[];
type Kind = 'list' | 'map' | 'string';

const entries = (self: Value): List =>
  Array.isArray(self)
    ? self
    : typeof self === 'string'
      ? self.split('')
      : isMap(self)
        ? mapEntries(self).map(([key, value]) => new Entry(key, value))
        : [];
const toMap = (items: List): Value => new Map(items.map((item) => [(item as Entry).key, (item as Entry).value]));
const known = (value: Value): Value => (isUnknown(value) ? giveUp(value.reason) : value);

/** Methods that lists, maps (as entries) and texts (as characters) share. */
const shared = (kind: Kind) => {
  const element = kind === 'list' ? maybeElement : (): Shape => ({ type: 'any', nullable: true });
  const filtered = kind === 'map' ? mapShape : sameList;
  const keep = (items: List): Value => (kind === 'map' ? toMap(items) : [...items]);
  return [
    method<Value, [Closure]>(
      kind,
      'each(Closure action)',
      'Runs the closure on every element; returns the same.',
      (receiver) => receiver,
      (self, [action], m) => {
        for (const item of entries(self)) {
          m.step();
          callOn(action, item);
        }
        return self;
      },
    ),
    method<Value, [Closure]>(
      kind,
      'eachWithIndex(Closure action)',
      'Runs the closure on every element and its place; returns the same.',
      (receiver) => receiver,
      (self, [action], m) => {
        entries(self).forEach((item, i) => {
          m.step();
          action.call(item instanceof Entry && action.parameters > 2 ? [item.key, item.value, i] : [item, i]);
        });
        return self;
      },
    ),
    method<Value, [Closure?]>(
      kind,
      'collect(Closure change?)',
      'What the closure returns for every element, as a list.',
      listShape,
      (self, [change], m) =>
        entries(self).map((item) => step(m, () => (change === undefined ? item : callOn(change, item)))),
    ),
    method<Value, [Closure?]>(
      kind,
      'find(Closure condition?)',
      'The first element that meets the condition, or null.',
      element,
      (self, [condition], m) => entries(self).find((item) => accepts(condition, item, m)) ?? null,
    ),
    method<Value, [Closure?]>(
      kind,
      'findAll(Closure condition?)',
      'All elements that meet the condition.',
      filtered,
      (self, [condition], m) => keep(entries(self).filter((item) => accepts(condition, item, m))),
    ),
    method<Value, [Closure?]>(
      kind,
      'any(Closure condition?)',
      'Whether an element meets the condition.',
      booleanShape,
      (self, [condition], m) => entries(self).some((item) => accepts(condition, item, m)),
    ),
    method<Value, [Closure?]>(
      kind,
      'every(Closure condition?)',
      'Whether all elements meet the condition.',
      booleanShape,
      (self, [condition], m) => entries(self).every((item) => accepts(condition, item, m)),
    ),
    method<Value, [Closure]>(
      kind,
      'count(Closure condition)',
      'How many elements meet the condition.',
      numberShape,
      (self, [condition], m) => entries(self).filter((item) => accepts(condition, item, m)).length,
    ),
    method<Value, [Closure]>(
      kind,
      'groupBy(Closure key)',
      'A map from key to the elements that have it.',
      mapShape,
      (self, [key], m) => {
        const groups = new Map<Value, Value[]>();
        for (const item of entries(self)) {
          const under = step(m, () => known(callOn(key, item)));
          groups.set(under, [...(groups.get(under) ?? []), item]);
        }
        return new Map([...groups].map(([under, items]) => [under, keep(items)]));
      },
    ),
    method<Value, [Closure?]>(
      kind,
      'collectEntries(Closure change?)',
      'A map of what the closure returns: maps, or pairs of key and value.',
      mapShape,
      (self, [change], m) => {
        const result = new Map<Value, Value>();
        for (const item of entries(self)) {
          const made = step(m, () => known(change === undefined ? item : callOn(change, item)));
          if (Array.isArray(made)) result.set(made[0] as Value, made[1] as Value);
          else if (made instanceof Entry) result.set(made.key, made.value);
          else if (isMap(made)) for (const [key, value] of mapEntries(made)) result.set(key, value);
          else giveUp('the closure returns no entry');
        }
        return result;
      },
    ),
    method<Value, [Closure]>(kind, 'max(Closure key)', 'The element with the greatest key.', element, (self, [key]) =>
      best(entries(self), comparator(key), 1),
    ),
    method<Value, [Closure]>(kind, 'min(Closure key)', 'The element with the least key.', element, (self, [key]) =>
      best(entries(self), comparator(key), -1),
    ),
    method<Value, [Value, Closure]>(
      kind,
      'inject(Object initial, Closure combine)',
      'Combines all elements, one after the other.',
      anyShape,
      (self, [initial, combine], m) =>
        entries(self).reduce<Value>(
          (total, item) =>
            step(m, () =>
              item instanceof Entry && combine.parameters > 2
                ? combine.call([total, item.key, item.value])
                : combine.call([total, item]),
            ),
          initial,
        ),
    ),
    method<Value, [Closure]>(
      kind,
      'findResult(Closure change)',
      'The first result that is not null.',
      anyShape,
      (self, [change], m) => {
        for (const item of entries(self)) {
          const made = step(m, () => known(callOn(change, item)));
          if (made !== null) return made;
        }
        return null;
      },
    ),
  ];
};

function best(items: List, order: (a: Value, b: Value) => number, sign: number): Value {
  return (
    items.reduce<Value | undefined>((a, b) => (a === undefined || order(b, a) * sign > 0 ? b : a), undefined) ?? null
  );
}

function step(machine: Machine, read: () => Value): Value {
  machine.step();
  return read();
}

export const listClosureMethods = [
  ...shared('list'),
  ...shared('map'),
  ...shared('string'),
  method<List, [Value]>(
    'list',
    'count(Object value)',
    'How many elements equal the value.',
    numberShape,
    (l, [value]) => l.filter((item) => equals(item, value)).length,
  ),
  method<List, [Closure]>(
    'list',
    'inject(Closure combine)',
    'Combines all elements, one after the other.',
    anyShape,
    (l, [combine], m) =>
      l.length === 0
        ? giveUp('inject on an empty list')
        : l.reduce((total, item) => step(m, () => combine.call([total, item]))),
  ),
  method<List, [Closure]>(
    'list',
    'sum(Closure change)',
    'What the closure returns for every element, added.',
    anyShape,
    (l, [change], m) =>
      l.length === 0 ? null : l.map((item) => step(m, () => callOn(change, item))).reduce((a, b) => binary('+', a, b)),
  ),
  method<List, [Closure]>(
    'list',
    'collectMany(Closure change)',
    'The lists the closure returns, in one.',
    listShape,
    (l, [change], m) => l.flatMap((item) => step(m, () => known(callOn(change, item))) as Value[]),
  ),
  method<List, [Closure]>(
    'list',
    'findIndexOf(Closure condition)',
    'The place of the first element that meets the condition, or -1.',
    numberShape,
    (l, [condition], m) => l.findIndex((item) => accepts(condition, item, m)),
  ),
  method<List, [Closure]>(
    'list',
    'findIndexValues(Closure condition)',
    'The places of the elements that meet the condition.',
    listShape,
    (l, [condition], m) => l.flatMap((item, i) => (accepts(condition, item, m) ? [BigInt(i)] : [])),
  ),
  method<List, [Closure]>(
    'list',
    'findResults(Closure change)',
    'The results that are not null.',
    listShape,
    (l, [change], m) => l.map((item) => step(m, () => known(callOn(change, item)))).filter((item) => item !== null),
  ),
  method<List, [Closure]>(
    'list',
    'takeWhile(Closure condition)',
    'The elements up to the first that does not meet the condition.',
    sameList,
    (l, [condition], m) => {
      const end = l.findIndex((item) => !accepts(condition, item, m));
      return end < 0 ? [...l] : l.slice(0, end);
    },
  ),
  method<List, [Closure]>(
    'list',
    'dropWhile(Closure condition)',
    'The elements from the first that does not meet the condition.',
    sameList,
    (l, [condition], m) => {
      const start = l.findIndex((item) => !accepts(condition, item, m));
      return start < 0 ? [] : l.slice(start);
    },
  ),
  method<List, [Closure]>(
    'list',
    'split(Closure condition)',
    'Two lists: the elements that meet the condition and those that do not.',
    listShape,
    (l, [condition], m) => {
      const yes = l.map((item) => accepts(condition, item, m));
      return [l.filter((_item, i) => yes[i]), l.filter((_item, i) => !yes[i])];
    },
  ),
  method<List, [Closure]>(
    'list',
    'reverseEach(Closure action)',
    'Runs the closure on every element from the last; returns the same.',
    sameList,
    (l, [action], m) => {
      for (let i = l.length - 1; i >= 0; i--) step(m, () => callOn(action, l[i]!));
      return l;
    },
  ),
  method<List>('list', 'grep()', 'The elements that are true.', sameList, (l) => l.filter((item) => truth(item))),
  method<List, [Value]>('list', 'grep(Object filter)', 'The elements that match the filter.', sameList, (l, [filter]) =>
    l.filter((item) => isCase(filter, item, (value, type) => isInstance(value, type) ?? false)),
  ),
];
