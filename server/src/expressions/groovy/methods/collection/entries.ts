import type { Shape } from '../../../kit/shape';
import { isUnknown, type Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import type { Machine } from '../../runtime/machine';
import { isMap, mapEntries } from '../../runtime/maps';
import { Entry } from '../../runtime/types';
import { maybeElement } from '../helpers';

type List = readonly Value[];
type Kind = 'list' | 'map' | 'string';

/**
 * What a method of collections goes over: elements, entries of a map, characters of a text; nothing for other values.
 */
export const entries = (self: Value): List =>
  Array.isArray(self)
    ? self
    : typeof self === 'string'
      ? self.split('')
      : isMap(self)
        ? mapEntries(self).map(([key, value]) => new Entry(key, value))
        : [];

/** The map of these entries. */
const toMap = (items: List): Value => new Map(items.map((item) => [(item as Entry).key, (item as Entry).value]));

/** The value, unless it is unknown: then the whole call is. */
export const known = (value: Value): Value => (isUnknown(value) ? giveUp(value.reason) : value);

/** Lists, maps (as entries) and texts (as characters). */
export const kinds = ['list', 'map', 'string'] as const;

/** The shape of one element that is picked out; it may be null. */
export const elementShape = (kind: Kind) =>
  kind === 'list' ? maybeElement : (): Shape => ({ type: 'any', nullable: true });

/** Part of a collection, as the kind it was taken from: a map stays a map, everything else is a list. */
export const keep = (kind: Kind, items: List): Value => (kind === 'map' ? toMap(items) : [...items]);

/** The first of the greatest (`sign` 1) or least (-1) elements; null when there is none. */
export function best(items: List, order: (a: Value, b: Value) => number, sign: number): Value {
  return (
    items.reduce<Value | undefined>((a, b) => (a === undefined || order(b, a) * sign > 0 ? b : a), undefined) ?? null
  );
}

/** Reads an element and counts it as work, which is limited. */
export function step(machine: Machine, read: () => Value): Value {
  machine.step();
  return read();
}
