import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { type MapValue, toMap } from '../../runtime/maps';
import { example, method } from '../../runtime/method';

export const mapConstruct = ['java.util.HashMap', 'java.util.LinkedHashMap'].map((name) =>
  method<Value, [MapValue?]>({
    on: `new ${name}`,
    signature: 'new(Map entries?)',
    documentation: 'A new map.',
    shape: mapShape,
    examples: [example('new HashMap([a: 1])', '[a:1]'), example('new LinkedHashMap()', '[:]')],
    call: (_c, [entries]) => (entries === undefined ? new Map() : toMap(entries)),
  }),
);
