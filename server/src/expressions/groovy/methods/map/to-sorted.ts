import { mapShape } from '../../../kit/shape';
import { compare } from '../../runtime/compare';
import type { MapValue } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { comparator } from '../helpers';
import { entriesOf, fromEntries } from './map-tools';

export const mapToSorted = [
  method<MapValue, [Closure]>({
    on: 'map',
    signature: 'Map toSorted(Closure key)',
    documentation: 'The entries in the order of a key or comparison, as a new map.',
    shape: mapShape,
    examples: [example('[b: 1, a: 2].toSorted { a, b -> a.key <=> b.key }', '[a:2, b:1]')],
    call: (map, [key]) => fromEntries(entriesOf(map).sort(comparator(key))),
  }),
  method<MapValue>({
    on: 'map',
    signature: 'Map toSorted()',
    documentation: 'The entries in the order of their values, as a new map.',
    shape: mapShape,
    examples: [example('[a: 2, b: 1].toSorted()', '[b:1, a:2]')],
    call: (map) => fromEntries(entriesOf(map).sort((a, b) => compare(a.value, b.value))),
  }),
];
