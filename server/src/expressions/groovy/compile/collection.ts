import { isUnknown, Unknown, type Value } from '../../kit/value';
import { giveUp } from '../runtime/failure';
import { isMap, mapEntries } from '../runtime/maps';
import type { MapLiteral } from '../syntax/node';
import type { Compiler, Run } from './env';
import { guarded } from './guarded';

/** `[a: 1, *: other]`. */
export function compileMap(node: MapLiteral, c: Compiler): Run {
  const entries = node.entries.map(({ key, value }) => ({
    key: key === null ? null : c.expression(key),
    value: c.expression(value),
  }));
  return guarded(node, (m, env) => {
    const map = new Map<Value, Value>();
    for (const { key, value } of entries) {
      const item = value(m, env);
      if (key !== null) {
        const name = key(m, env);
        if (isUnknown(name)) return new Unknown(name.reason, { type: 'map', nullable: false });
        map.set(name, item);
      } else if (item === null) continue;
      else if (isMap(item)) for (const [name, entry] of mapEntries(item)) map.set(name, entry);
      else giveUp('what *: spreads is not known');
    }
    return map;
  });
}
