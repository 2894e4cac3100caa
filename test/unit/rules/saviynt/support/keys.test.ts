import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../../../server/src/documents/saviynt/document';
import type { SaviyntParameter } from '../../../../../server/src/documents/saviynt/parameter';
import { schemaErrors } from '../../../../../server/src/documents/saviynt/schema';
import { documentValue, type JsonValue } from '../../../../../server/src/json/value';
import { surelyFits } from '../../../../../server/src/rules/saviynt/support/keys';
import { wrongShape } from '../../../../../server/src/rules/saviynt/support/shape';
import { workspaceFiles } from '../../../../bench/connectors';

const samples = new URL('../../../../../samples/', import.meta.url);

function sampleFiles(): readonly { readonly uri: string; readonly text: string }[] {
  return readdirSync(samples, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ uri: path, text: readFileSync(new URL(path.replaceAll('\\', '/'), samples), 'utf8') }));
}

function parametersOf(uri: string, text: string): readonly SaviyntParameter[] {
  return readSaviyntDocument(uri, text)?.connections.flatMap(({ parameters }) => parameters) ?? [];
}

/** The one-sided promise: what surely fits has no errors. */
function expectPromise(parameter: SaviyntParameter): void {
  if (parameter.root === undefined || wrongShape(parameter) !== undefined || !surelyFits(parameter)) return;
  expect(schemaErrors(parameter.name, documentValue(parameter.json))).toEqual([]);
}

/** What may stand in the place of a value. */
const REPLACEMENTS: readonly JsonValue[] = [
  null,
  true,
  'text',
  ' 12 ',
  ' TRUE',
  1,
  1.5,
  -3,
  [],
  ['a', 1],
  {},
  { a: 1 },
];

/** The text with value number `at`, counted through the tree, replaced; and with an overflowing number for 1.5. */
function withReplaced(text: string, at: number, value: JsonValue): string {
  let count = 0;
  const replaced = JSON.parse(text, (_, old) => (count++ === at ? value : old));
  return JSON.stringify(replaced)?.replaceAll('1.5', '1e999') ?? 'null';
}

describe('surelyFits', () => {
  const [connector] = [workspaceFiles().slice(0, 24)];

  it('says so of usual files, so that they need no validation', () => {
    for (const { uri, text } of connector ?? [])
      for (const parameter of parametersOf(uri, text)) expect([uri, surelyFits(parameter)]).toEqual([uri, true]);
  });

  it('never says so of a sample that the schema faults', () => {
    for (const { uri, text } of sampleFiles()) parametersOf(uri, text).forEach(expectPromise);
  });

  it('never says so of a file with another value in one place that the schema faults', () => {
    const files = fc.constantFrom(...(connector ?? []));
    fc.assert(
      fc.property(files, fc.nat(120), fc.constantFrom(...REPLACEMENTS), ({ uri, text }, at, value) => {
        parametersOf(uri, withReplaced(text, at, value)).forEach(expectPromise);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it.each([
    '{"call": [{"name": "call1", "connection": "a", "url": "https://x", "httpMethod": 1e999}]}',
    '{"call": [{"name": "call1", "connection": "a", "httpMethod": "GET"}]}',
    '{"call": {"name": "call1"}}',
    '{"call": [{"name": "call1", "connection": "a", "url": , "httpMethod": "GET"}]}',
  ])('is in doubt about %s', (text) => {
    const [parameter] = parametersOf('CreateAccountJSON.json', text);
    expect(parameter && surelyFits(parameter)).toBe(false);
  });
});
