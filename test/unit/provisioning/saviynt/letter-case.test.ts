import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { connectorOf, fixtureAccount, fixtures, planFor } from '../support';

/** The fixture's connector with a part of its update written otherwise. */
function connectorWith(part: string, other: string, ...more: readonly (readonly [string, string])[]) {
  const folder = join(fixtures, 'good');
  return connectorOf(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      if (!name.startsWith('Update')) return [name, text];
      return [name, [[part, other] as const, ...more].reduce(replaced, text)];
    }),
  );
}

function replaced(text: string, [part, other]: readonly [string, string]): string {
  if (!text.includes(part)) throw new Error(`The update has no ${part}.`);
  return text.replace(part, other);
}

const DANA = 'dreyes,Dana,Reyes,dana.reyes@corp.example,Director,,,,,1';
const BEN = 'bkrueger,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,CA,US,1';
const titled = { connector: connectorWith('\\"title\\"', '\\"Title\\"') };

/** RingCentral reads names of attributes in any letter case (RFC 7643 §2.1), so a plan has to. */
describe('members of an update in another letter case', () => {
  it('change somebody who has nothing under the exact name', () => {
    const [entry] = planFor([DANA], titled).entries;
    expect(entry?.action).toBe('update');
    expect(entry && explainEntry(entry).attributes).toMatchObject([{ path: 'title', after: 'Director' }]);
  });

  it('are asked for where the update is refused', () => {
    const connector = connectorWith('\\"title\\"', '\\"Title\\"', ['\\"active\\":true', '\\"active\\":\\"true\\"']);
    const account = fixtureAccount().behaving({ activeText: 'refuse' });
    const plan = planFor([DANA, BEN], { connector, account });
    expect(plan.entries.map(({ action }) => action)).toEqual(['refused', 'unchanged']);
    expect(plan.entries[0] && explainEntry(plan.entries[0]).attributes).toMatchObject([{ path: 'title' }]);
  });
});

it('An update without active disables somebody who is enabled, where RingCentral is taken to do that', () => {
  const connector = connectorWith(',\\"active\\":true', '');
  const row = 'dreyes,Dana,Reyes,dana.reyes@corp.example,,,,,,1';
  const actionWith = (replaceWithoutActive: 'keep' | 'disable') =>
    planFor([row], { connector, account: fixtureAccount().behaving({ replaceWithoutActive }) }).entries[0]?.action;
  expect([actionWith('keep'), actionWith('disable')]).toEqual(['unchanged', 'update']);
});
