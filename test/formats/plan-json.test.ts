import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { cli, folderWith } from '../cli/support';
import { closedSchema } from '../support/closed-schema';
import { ACCOUNT, PREVIEWS } from './runs';

const schema = JSON.parse(readFileSync('schemas/provisioning-plan.schema.json', 'utf8'));
const exact = new Ajv({ strict: true, allowUnionTypes: true }).compile(closedSchema(schema) as object);

const SAFETY = ['--max-disables', '0', '--max-changes', '0', '--protect', '*', '--max-snapshot-age', '1h'];

async function plan(args: readonly string[]): Promise<{ readonly text: string; readonly data: PlanJson }> {
  const { out } = await cli('preview', ...args, ...ACCOUNT, '--format', 'json');
  return { text: out, data: JSON.parse(out) };
}

function isImport(name: string): boolean {
  return name.endsWith('import');
}

describe.each(Object.entries(PREVIEWS))('the plan of %s as JSON', (name, args) => {
  it('is what the schema says, and no more; twice the same', async () => {
    const { text, data } = await plan(args);
    exact(data);
    expect(exact.errors).toBeNull();
    expect(data.entries.length).toBeGreaterThan(3);
    expect((await plan(args)).text).toBe(text);
  });

  it('adds up: its entries are what its counts, its effort and its lines of effort say', async () => {
    const { data } = await plan(args);
    const { counts, effort } = data.summary;
    for (const [action, count] of Object.entries(counts))
      expect(data.entries.filter((entry) => entry.action === action)).toHaveLength(count);
    const sent = data.entries.flatMap(({ requests }) => requests).filter(({ answer }) => answer !== null);
    expect(effort.reads).toBe(sent.filter(({ method }) => method === 'GET').length);
    expect(effort.writes).toBe(sent.length - effort.reads);
    expect(data.entries.flatMap(({ requests }) => requests).filter((request) => request.sent === true)).toEqual(sent);
    for (const of of ['writes', 'reads'] as const) {
      const said = effort.limits?.find((limit) => limit.of === of)?.says;
      if (effort[of] === 0) expect(said).toBeUndefined();
      else expect(said).toMatch(new RegExp(`^${effort[of]} ${of.slice(0, -1)}s? \\(`));
    }
    expect(data.summary.licences.used).toBe(isImport(name) ? 0 : counts.create);
  });
});

it.each(Object.entries(PREVIEWS).filter(([name]) => !isImport(name)))(
  'the plan of %s is so too where it is blocked',
  async (_, args) => {
    const { data } = await plan([...args, ...SAFETY, '--min-people', '1000', '--allow-blocked', 'max-changes']);
    exact(data);
    expect(exact.errors).toBeNull();
    const codes = data.blocks.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['small-source', 'stale-account']));
    const ids = new Set(data.entries.map(({ id }) => id));
    for (const { entries, people } of data.blocks) {
      expect(entries).toHaveLength(people);
      expect(entries.filter((id) => !ids.has(id))).toEqual([]);
    }
    const { counts } = data.summary;
    const changes = counts.create + counts.update + counts.enable + counts.disable + counts.remove;
    const own = data.blocks.find(({ code }) => code === 'max-changes');
    expect(own && [own.people, own.allowed]).toEqual(changes === 0 ? undefined : [changes, true]);
  },
);

it('the drift of an account in a plan is what the schema says, and the lines of other formats tell it too', async () => {
  const account = JSON.parse(readFileSync('samples/account.json', 'utf8'));
  const [first, second, ...others] = account.users;
  const users = [
    { ...first, title: 'Somebody else' },
    ...others,
    { ...second, id: '1', userName: 'gone@corp.example' },
  ];
  const file = join(
    folderWith({ 'earlier.json': JSON.stringify({ ...account, users, takenAt: undefined }) }),
    'earlier.json',
  );
  const args = [...(PREVIEWS.saviynt ?? []), '--previous-snapshot', file];
  const { data } = await plan(args);
  exact(data);
  expect(exact.errors).toBeNull();
  expect(data.drift?.since).toBeNull();
  expect(data.drift?.users.map(({ kind }) => kind)).toEqual(['changed', 'added', 'removed']);
  expect((await plan(PREVIEWS.saviynt ?? [])).data).not.toHaveProperty('drift');
  for (const format of ['csv', 'junit', 'ndjson']) {
    const told = async (...more: readonly string[]) =>
      (await cli('preview', ...more, ...ACCOUNT, '--format', format)).out.includes('gone@corp.example');
    expect([format, await told(...args), await told(...(PREVIEWS.saviynt ?? []))]).toEqual([format, true, false]);
  }
});
