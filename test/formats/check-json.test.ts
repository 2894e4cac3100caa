import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { checkAsJson } from '../../server/src/cli/check/as-json';
import { cli } from '../cli/support';
import { closedSchema } from '../support/closed-schema';
import { reportOfAllRules } from './check-corpus';

const schema = JSON.parse(readFileSync('schemas/check.schema.json', 'utf8'));
const validate = new Ajv({ strict: true }).compile(schema);
const exact = new Ajv({ strict: true }).compile(closedSchema(schema) as object);

it('every finding there is, as JSON, is what the schema says, and no more', async () => {
  const data = JSON.parse(checkAsJson(await reportOfAllRules()));
  exact(data);
  expect(exact.errors).toBeNull();
  expect(data.files.flatMap(({ findings }: { findings: unknown[] }) => findings).length).toBeGreaterThan(300);
});

it('so are the findings of the samples of every provider, a transport package among them', async () => {
  const { out } = await cli('check', 'samples', '--format', 'json');
  const data = JSON.parse(out);
  exact(data);
  expect(exact.errors).toBeNull();
  const findings = data.files.flatMap(({ findings }: { findings: { within?: object }[] }) => findings);
  expect(findings.some(({ within }: { within?: object }) => within !== undefined)).toBe(out.includes('"within"'));
});

it.each([
  ['another version', { format: 'check/2' }],
  ['no summary', { summary: undefined }],
  ['a severity nobody knows', { files: [{ path: 'a', kind: 'b', findings: [{ severity: 'fatal' }] }] }],
])('refuses %s', async (_, change) => {
  const { out } = await cli('check', 'samples/okta', '--format', 'json');
  const data = JSON.parse(out);
  expect(validate(data)).toBe(true);
  expect(validate(JSON.parse(JSON.stringify({ ...data, ...change })))).toBe(false);
});
