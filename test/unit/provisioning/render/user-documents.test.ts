import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { unchangedAttributes } from '../../../../server/src/provisioning/render/unchanged-attributes';
import { userDocuments } from '../../../../server/src/provisioning/render/user-documents';
import { planFor } from '../support';

const ada = 'aobi,Ada,Obi,ada.obi@corp.example,Lead,Sales,Belmont,CA,US,1';
const ben = (title: string, state = 'CA') =>
  `bkrueger,Ben,Krüger,ben.krueger@corp.example,${title},Support,Belmont,${state},US,1`;
const hana = 'hana.sato,Hana,Sato,hana.sato@corp.example,,,,,,0';

function entryOf(row: string, removeLeavers = false) {
  const [entry] = planFor([row], { options: { removeLeavers } }).entries;
  if (entry === undefined) throw new Error('Nobody was planned.');
  return entry;
}

describe('the user before and after', () => {
  it('is the SCIM resource, and differs in what the plan changes', () => {
    const { before, after, afterIs } = userDocuments(entryOf(ben('Lead')));
    expect(JSON.parse(before)).toMatchObject({ userName: 'ben.krueger@corp.example', title: 'Engineer' });
    expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), title: 'Lead' });
    expect(afterIs).toBe('result');
  });

  it('is nobody before a create and after a delete', () => {
    expect(userDocuments(entryOf(ada)).before).toBe('null\n');
    expect(JSON.parse(userDocuments(entryOf(ada)).after)).toMatchObject({ userName: 'ada.obi@corp.example' });
    expect(userDocuments(entryOf(hana, true)).after).toBe('null\n');
  });

  it('stays the same where nothing changes', () => {
    const { before, after } = userDocuments(entryOf(ben('Engineer')));
    expect(after).toBe(before);
  });

  it('shows what was asked for where RingCentral would refuse', () => {
    const entry = entryOf(ben('Engineer', 'Atlantis'));
    expect(entry.action).toBe('refused');
    const { before, after, afterIs } = userDocuments(entry);
    expect(afterIs).toBe('asked');
    expect(JSON.parse(before)['addresses[work].region']).not.toBe('Atlantis');
    expect(JSON.parse(after)['addresses[work].region']).toBe('Atlantis');
  });
});

describe('attributes that stay', () => {
  it('are those that the explanation only counts', () => {
    const entry = entryOf(ben('Lead'));
    const kept = unchangedAttributes(entry);
    expect(kept).toHaveLength(explainEntry(entry).unchangedAttributes);
    expect(kept).toContainEqual({ path: 'name.familyName', value: 'Krüger' });
    expect(kept.map(({ path }) => path)).not.toContain('title');
  });
});
