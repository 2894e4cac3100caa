import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { type MapValue, toMap } from '../../runtime/maps';
import { example, method } from '../../runtime/method';
import { entriesOf, fromEntries } from './map-tools';

export const mapConstruct = [
  ...['java.util.TreeMap'].map((name) =>
    method<Value, [MapValue?]>({
      on: `new ${name}`,
      signature: 'new(Map entries?)',
      documentation: 'A new map, its keys in order.',
      shape: mapShape,
      examples: [example('new TreeMap([b: 1, a: 2])', '[a:2, b:1]')],
      call: (_c, [entries]) => fromEntries(entriesOf(entries ?? new Map()).sort((a, b) => compare(a.key, b.key))),
    }),
  ),
  ...['java.util.HashMap', 'java.util.LinkedHashMap'].map((name) =>
    method<Value, [MapValue?]>({
      on: `new ${name}`,
      signature: 'new(Map entries?)',
      documentation: 'A new map.',
      shape: mapShape,
      examples: [example('new HashMap([a: 1])', '[a:1]'), example('new LinkedHashMap()', '[:]')],
      call: (_c, [entries]) => (entries === undefined ? new Map() : toMap(entries)),
    }),
  ),
];
