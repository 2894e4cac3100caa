import type { Shape } from '../../../kit/shape';
import { isUnknown, type Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import type { Machine } from '../../runtime/machine';
import { isMap, mapEntries } from '../../runtime/maps';
import { Entry } from '../../runtime/types';
import { maybeElement } from '../helpers';

type List = readonly Value[];
type Kind = 'list' | 'map' | 'string';

export const entries = (self: Value): List =>
  Array.isArray(self)
    ? self
    : typeof self === 'string'
      ? self.split('')
      : isMap(self)
        ? mapEntries(self).map(([key, value]) => new Entry(key, value))
        : [];

export const toMap = (items: List): Value => new Map(items.map((item) => [(item as Entry).key, (item as Entry).value]));

export const known = (value: Value): Value => (isUnknown(value) ? giveUp(value.reason) : value);

/** Lists, maps (as entries) and texts (as characters). */
export const kinds = ['list', 'map', 'string'] as const;

export const elementShape = (kind: Kind) =>
  kind === 'list' ? maybeElement : (): Shape => ({ type: 'any', nullable: true });

export const keep = (kind: Kind, items: List): Value => (kind === 'map' ? toMap(items) : [...items]);

export function best(items: List, order: (a: Value, b: Value) => number, sign: number): Value {
  return (
    items.reduce<Value | undefined>((a, b) => (a === undefined || order(b, a) * sign > 0 ? b : a), undefined) ?? null
  );
}

export function step(machine: Machine, read: () => Value): Value {
  machine.step();
  return read();
}
