import { expect, it } from 'vitest';
import { attributeJson, attributeMapping, goodSchema } from '../../../support/entra-schema';
import { check } from './check-text';

/** A schema with so many mappings, attributes and clauses that anything quadratic would take minutes. */
function many(edit: (index: number) => { readonly target: string; readonly expression: string }): string {
  const schema = goodSchema();
  const mapping = schema.synchronizationRules[0]?.objectMappings[0];
  const app = schema.directories[1]?.objects[0];
  if (mapping === undefined || app === undefined) throw new Error('not generated');
  for (let i = 0; i < 6_000; i++) {
    app.attributes.push(attributeJson(`attribute${i}x`));
    const { target, expression } = edit(i);
    const added = attributeMapping(target, '[city]');
    if (added.source) added.source.expression = expression;
    mapping.attributeMappings.push(added);
  }
  return JSON.stringify(schema);
}

it.each([
  ['unknown targets', (i: number) => ({ target: `atribute${i}y`, expression: '[city]' }), 'entra/unknown-attribute'],
  ['one target', () => ({ target: 'title', expression: '[city]' }), 'entra/duplicate-target'],
  [
    'expressions out of step',
    (i: number) => ({ target: `a${i}`, expression: '[state]' }),
    'entra/parameters-out-of-step',
  ],
  ['wrong expressions', (i: number) => ({ target: `a${i}`, expression: `[state${i}]` }), 'entra/unknown-binding'],
])('6,000 %s take no minutes', { timeout: 90_000 }, (_, edit, code) => {
  const text = many(edit);
  const start = performance.now();
  expect(check(text).filter((found) => found.code === code).length).toBeGreaterThanOrEqual(1000);
  expect(performance.now() - start).toBeLessThan(40_000);
});
