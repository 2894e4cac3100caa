import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConnectors } from '../../../../client/src/inputs/connector/connectors';
import type { MappingTexts } from '../../../../client/src/inputs/mapping/read-mapping';
import { ownValues } from '../../../../client/src/planning/own-values';
import { Accounts } from '../../../../client/src/planning/worker/accounts';
import { HeldPlan } from '../../../../client/src/planning/worker/held-plan';
import { makePlan } from '../../../../client/src/planning/worker/make-plan';
import { Turns } from '../../../../client/src/planning/worker/turns';
import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';

const samples = join(__dirname, '../../../../samples');
const read = (path: string) => readFileSync(join(samples, path), 'utf8');
const file = (path: string) => ({ uri: `file:///samples/${path}`, text: read(path) });

const saviyntFiles = readdirSync(join(samples, 'ringcentral')).map((name) => file(`ringcentral/${name}`));
const connector = findConnectors(saviyntFiles)[0]?.key ?? '';
const schema = 'entra/ringcentral.synchronization-schema.json';
const profile = 'okta/ringcentral.profile-mapping.json';
const neutral = 'jumpcloud/ringcentral.ringcentral-mapping.json';

const plans: readonly (readonly [string, MappingTexts, string])[] = [
  ['Saviynt', { kind: 'saviynt', label: 's', key: connector, files: saviyntFiles }, 'users.csv'],
  ['Entra', { kind: 'entra', label: 'e', key: '', files: [file(schema)] }, 'entra/users.json'],
  ['Okta', { kind: 'okta', label: 'o', key: '', files: [file(profile)] }, 'okta/users.json'],
  ['a neutral mapping', { kind: 'neutral', label: 'n', key: '', files: [file(neutral)] }, 'jumpcloud/users.json'],
];

async function planned(mapping: MappingTexts, people: string): Promise<HeldPlan> {
  const order = {
    mapping,
    people: { name: people, content: read(people) },
    account: { kind: 'file' as const, name: 'account.json', content: read('account.json') },
    now: Date.parse('2026-11-20T11:14:00Z'),
  };
  const held = new HeldPlan();
  await makePlan(order, new Accounts(), held, new Turns(), () => {});
  return held;
}

describe.each(plans)('the plan of %s', async (_, mapping, people) => {
  const held = await planned(mapping, people);

  it('has in the row of a new user every value their requests send', () => {
    const created = held.entries.filter(({ action }) => action === 'create');
    expect(created.length).toBeGreaterThan(0);
    const { rows } = held.rows(0, 0);
    for (const { id, requests } of created) {
      const values = rows.find((row) => row.id === id)?.values.split('\n');
      // Okta's catalogue app sends no SCIM body that is known: its values are those of the attributes.
      const bodies = requests.flatMap(({ body }) => (body === undefined ? [] : textsIn(JSON.parse(body))));
      const attributes = held.details(id)?.entry.attributes.flatMap(({ after }) => textsIn(after)) ?? [];
      const sent = [...bodies, ...attributes];
      expect(sent.length).toBeGreaterThan(4);
      for (const text of sent) expect(values).toContain(text.normalize('NFC').toLowerCase());
    }
  });

  it('has nothing to find people by whom nothing happens to', () => {
    for (const entry of held.entries)
      if (entry.action === 'unchanged' || entry.action === 'skipped') expect(ownValues(entry)).toBe('');
  });

  it('finds those whose values come from each line that a value is said to come from, and nobody elsewhere', async () => {
    const places = held.entries.flatMap(({ id }) =>
      (held.details(id)?.entry.attributes ?? []).flatMap(({ provenance }) =>
        provenance === undefined ? [] : [{ id, ...provenance }],
      ),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const { id, uri, start, end } of places) {
      const { changed, kept } = await held.peopleFrom({ uri, start, end }, new Turns());
      expect(changed.map((index) => held.entries[index]?.id)).toContain(id);
      expect(changed.filter((index) => kept.includes(index))).toEqual([]);
    }
    const elsewhere = await held.peopleFrom({ uri: 'file:///other.json', start: 0, end: 99_999 }, new Turns());
    expect(elsewhere).toEqual({ changed: [], kept: [] });
  });
});

describe('values to find a person by', () => {
  const entry = (part: object) =>
    ({ requests: [], match: {}, notes: [], action: 'refused', ...part }) as unknown as PlanEntry;

  it('are the texts and numbers of a body at any depth, but no names of schemas', () => {
    const body = JSON.stringify({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], a: [{ b: 'Köln', n: 7 }] });
    expect(ownValues(entry({ requests: [{ body, method: 'POST' }] }))).toBe('köln\n7');
  });

  it('are none of a body that is no JSON, and a body nested without end is read as far as one is', () => {
    expect(ownValues(entry({ requests: [{ body: '{"a":', method: 'POST' }] }))).toBe('');
    const deep = `${'['.repeat(5000)}"x"${']'.repeat(5000)}`;
    expect(ownValues(entry({ requests: [{ body: deep, method: 'PATCH' }] }))).toBe('');
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' || value.startsWith('urn:ietf:params:scim:') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
