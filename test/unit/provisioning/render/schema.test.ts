import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { planToData } from '../../../../server/src/provisioning/render/plan-json';
import { planAsNdjson } from '../../../../server/src/provisioning/render/plan-ndjson';
import { fixtureConnector, planFor } from '../support';

type Json = Readonly<Record<string, unknown>>;

const schema: Json = JSON.parse(readFileSync('schemas/provisioning-plan.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
/** The same, refusing members it does not name: our own plans must have none. */
const exact = new Ajv({ strict: true, allowUnionTypes: true }).compile(closed(schema) as Json);

function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const members = Object.entries(part).map(([name, value]) => [name, closed(value)]);
  const copy = Object.fromEntries(members);
  return copy.type === 'object' && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}

const PEOPLE = [
  'new,New,Person,new.person@corp.example,Clerk,,,,,1',
  'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,CA,US,1',
  'bad,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,XX,US,1',
  'd,Dana,Reyes,dana.reyes@corp.example,,,,,,0',
  'fode,Finn,Ode,finn.ode@corp.example,,,,,,1',
  'nobody,,,,,,,,,0',
];

const plans = [
  planFor(PEOPLE, { options: { now: 0 } }),
  planFor(PEOPLE, { connector: fixtureConnector('broken') }),
  planFor([]),
];

describe('the schema of a plan', () => {
  it.each(plans.map((plan, index) => [index, plan] as const))(
    'holds for plan %i, and names every member',
    (_, plan) => {
      const data = JSON.parse(JSON.stringify(planToData(plan)));
      exact(data);
      expect(exact.errors).toBeNull();
      expect(validate(data)).toBe(true);
    },
  );

  it('holds for what NDJSON says, put together again', () => {
    for (const plan of plans) {
      const [head, ...lines] = [...planAsNdjson(plan)].map((line) => JSON.parse(line));
      const { type: last, entries: count, ...end } = lines.pop();
      const { type: first, ...start } = head;
      expect([first, last, count]).toEqual(['plan', 'end', plan.entries.length]);
      const entries = lines.map(({ type, ...entry }) => {
        expect(type).toBe('entry');
        return entry;
      });
      expect({ ...start, ...end, entries }).toEqual(JSON.parse(JSON.stringify(planToData(plan))));
    }
  });

  it.each([
    ['another version', { format: 'provisioning-plan/2' }],
    ['no summary', { summary: undefined }],
    ['an action nobody knows', { entries: [{ ...planToData(plans[0]!).entries[0], action: 'explode' }] }],
    ['a number for a text', { connector: 1 }],
  ])('refuses %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...planToData(plans[0]!), ...change })))).toBe(false);
  });

  it('allows members that come later', () => {
    expect(validate({ ...JSON.parse(JSON.stringify(planToData(plans[0]!))), later: true })).toBe(true);
  });
});
