import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesWildcard } from '../../../../server/src/provisioning/safety/wildcard';

it.each([
  ['ada@corp.example', 'ada@corp.example', true],
  ['*@corp.example', 'ada@corp.example', true],
  ['svc-*@*', 'svc-sso@corp.example', true],
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-b-b-d', false],
  ['a.b', 'axb', false],
])('%s is %s: %s', (pattern, text, result) => expect(matchesWildcard(pattern, text)).toBe(result));

it('agrees with a regular expression', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
  fc.assert(
    fc.property(part, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
      expect(matchesWildcard(pattern, text)).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

it('takes no time for hostile text', () => {
  const started = performance.now();
  expect(matchesWildcard(`${'a*'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(5_000);
});
