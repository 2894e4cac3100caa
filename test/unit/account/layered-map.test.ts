import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LayeredMap } from '../../../server/src/account/layered-map';

const key = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
const command = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), key, value: fc.nat(9) }),
  fc.record({ kind: fc.constant('delete' as const), key }),
  fc.record({ kind: fc.constant('clone' as const) }),
);

describe('LayeredMap', () => {
  it('is a Map, also when it is copied, and its copies are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), command), { maxLength: 40 }), (steps) => {
        const pairs = [{ ours: new LayeredMap<number>(), map: new Map<string, number>() }];
        for (const [which, step] of steps) {
          const { ours, map } = pairs[which % pairs.length]!;
          if (step.kind === 'clone') pairs.push({ ours: ours.clone(), map: new Map(map) });
          else if (step.kind === 'delete') {
            ours.delete(step.key);
            map.delete(step.key);
          } else {
            if (map.has(step.key)) ours.replace(step.key, step.value);
            else ours.set(step.key, step.value);
            map.set(step.key, step.value);
          }
        }
        for (const { ours, map } of pairs) {
          expect([...ours.values()]).toEqual([...map.values()]);
          expect(ours.size).toBe(map.size);
          for (const one of ['a', 'b', 'c', 'd', '__proto__', 'e']) expect(ours.get(one)).toBe(map.get(one));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('copies in no time, however many entries it has', () => {
    const map = new LayeredMap(new Map(Array.from({ length: 200_000 }, (_, i) => [String(i), i])));
    const start = performance.now();
    for (let i = 0; i < 1000; i++) map.clone().set('0', i);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(map.get('0')).toBe(0);
  });
});
