import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { planAsJson, planAsJsonPieces, planToData } from '../../../../server/src/provisioning/render/plan-json';
import { fixtures, planFor } from '../support';

const ben = 'bkrueger,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,XX,US,1';
const title = 'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,CA,US,1';

describe('the plan as JSON', () => {
  it('has everything a page draws', () => {
    const data = planToData(planFor([title], { options: { now: 0 } }));
    expect(data).toMatchObject({
      format: 'provisioning-plan/1',
      summary: { counts: { update: 1 }, effort: { writes: 1 }, licences: { used: 0, free: 3 } },
      blocks: [],
      entries: [
        {
          id: 'line-2',
          action: 'update',
          attempted: null,
          title: 'Ben Krüger',
          userName: 'ben.krueger@corp.example',
          line: 2,
          reason: null,
          steps: [{ name: 'source' }, { name: 'scope' }, { name: 'match' }, { name: 'evaluate' }, { name: 'action' }],
          requests: [{ parameter: 'UpdateAccountJSON', call: 'call1', method: 'PUT', verdict: 'ok', problem: null }],
        },
      ],
    });
    expect(data.entries[0]?.requests[0]?.answer).toMatchObject({
      status: 200,
      confidence: 'seen',
      statements: [{ id: 'W14' }, { id: 'W8' }],
    });
  });

  it.each([0, 1, 3])('is the same text in pieces, one a person: %i people', (count) => {
    const plan = planFor([title, ben, title.replaceAll('bkrueger', 'b2')].slice(0, count));
    expect([...planAsJsonPieces(plan)]).toHaveLength(count + 2);
    expect(planAsJson(plan)).toBe(`${JSON.stringify(planToData(plan), null, 2)}\n`);
  });

  it('leads every value to its place in the mapping', () => {
    const [attribute] = planToData(planFor([title])).entries[0]?.attributes ?? [];
    const { provenance } = attribute ?? {};
    const file = readFileSync(join(fixtures, 'good/UpdateAccountJSON.json'), 'utf8');
    const written = '${groovy.json.JsonOutput.toJson(user.title)}';
    expect(provenance).toEqual({
      uri: 'file:///rc/UpdateAccountJSON.json',
      parameter: 'UpdateAccountJSON',
      start: file.indexOf(written),
      end: file.indexOf(written) + written.length,
      line: 8,
      column: file.split('\n')[7]!.indexOf(written) + 1,
      expression: written,
      inputs: [{ path: 'user.title', value: 'Lead' }],
    });
  });

  it('leads there through a transport package too', () => {
    const parameters = ['CreateAccountJSON', 'UpdateAccountJSON', 'ImportAccountEntJSON'].map((name) => ({
      attributename: name,
      encryptedattributevalue: readFileSync(join(fixtures, `good/${name}.json`), 'utf8').replaceAll('\n', '\r\n'),
    }));
    const text = JSON.stringify({ RingCentral: { connectionname: 'RingCentral', EXTERNAL_ATTR: parameters } }, null, 2);
    const document = readSaviyntDocument('file:///Connection_1.json', text);
    const [connector] = groupConnectors(document === undefined ? [] : [document]).values();
    const [attribute] = planToData(planFor([title], { connector: connector! })).entries[0]?.attributes ?? [];
    const { start = 0, end = 0, line = 0 } = attribute?.provenance ?? {};
    expect(text.slice(start, end)).toBe('${groovy.json.JsonOutput.toJson(user.title)}');
    expect(text.split('\n')[line - 1]).toContain('encryptedattributevalue');
  });

  it('points at literal text where nothing is computed', () => {
    const finn = 'fode,Finn,Ode,finn.ode@corp.example,,,,,,1';
    const [attribute] = planToData(planFor([finn])).entries[0]?.attributes ?? [];
    expect(attribute).toMatchObject({
      path: 'active',
      before: false,
      after: true,
      provenance: { expression: 'true', inputs: [] },
    });
  });

  it('shows what a refused request asked for', () => {
    const [entry] = planToData(planFor([ben])).entries;
    expect(entry).toMatchObject({ action: 'refused', attempted: 'update' });
    expect(entry?.attributes).toMatchObject([{ path: 'addresses[work].region', before: 'CA', after: 'XX' }]);
  });

  it('is text that ends in a line break', () => {
    expect(planAsJson(planFor([ben]))).toMatch(/^\{\n {2}"format": "provisioning-plan\/1",[\s\S]*\n\}\n$/);
  });
});
