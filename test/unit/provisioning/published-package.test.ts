import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { planProvisioning } from '../../../server/src/provisioning/plan/plan-provisioning';
import { planAsJson } from '../../../server/src/provisioning/render/plan-json';
import { planAsText } from '../../../server/src/provisioning/render/plan-text';
import { fixtureAccount, people } from './support';

/** Published packages, when they lie beside the repository. */
const folder = join(import.meta.dirname, '../../../../shared/data/saviynt');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

const users = people(
  'ada.obi@corp.example,Ada,Obi,ada.obi@corp.example,Lead,Sales,Belmont,CA,US,1',
  'dara,Dara,"O""Neil",dara@corp.example,,,,,,1',
  'ben.krueger@corp.example,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,CA,US,1',
  'hana.sato@corp.example,Hana,Sato,hana.sato@corp.example,,,,,,0',
);

describe.skipIf(files.length === 0)('published packages', () => {
  it.each(files)('%s is planned without failing', (name) => {
    const document = readSaviyntDocument(`file:///${name}`, readFileSync(join(folder, name), 'utf8'));
    for (const connector of groupConnectors(document === undefined ? [] : [document]).values()) {
      const plan = planProvisioning({ mapping: connector, users, account: fixtureAccount() });
      expect(plan.entries).toHaveLength(4);
      expect(planAsText(plan, { full: true })).toContain('Plan: ');
      expect(JSON.parse(planAsJson(plan)).format).toBe('provisioning-plan/1');
    }
  });

  it('the RingCentral package creates, refuses a quote, updates and disables', () => {
    const name = files.find((file) => /ringcentral.*Connection/i.test(file));
    if (name === undefined) return;
    const document = readSaviyntDocument(`file:///${name}`, readFileSync(join(folder, name), 'utf8'));
    const [connector] = groupConnectors(document === undefined ? [] : [document]).values();
    if (connector === undefined) throw new Error('The package has no connection.');
    const plan = planProvisioning({ mapping: connector, users, account: fixtureAccount() });
    expect(plan.entries.map(({ action }) => action)).toEqual(['create', 'refused', 'update', 'disable']);
  });
});
