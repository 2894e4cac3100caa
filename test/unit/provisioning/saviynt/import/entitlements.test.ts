import { describe, expect, it } from 'vitest';
import { importAsText } from '../../../../../server/src/provisioning/saviynt/import/render/import-text';
import { call1, importOf, preview } from './support';

const HOST = 'https://platform.ringcentral.com/scim/v2';
const records: Readonly<Record<string, unknown>> = {
  '/Users': [
    { id: 'a', userName: 'ann', groups: [{ value: 'g1' }, { value: 'g9' }] },
    { id: 'b', userName: 'ben' },
  ],
  '/Groups': [{ id: 'g1', displayName: 'One', members: [{ value: 'b' }] }],
  '/Users/a': { id: 'a', title: 'Lead' },
  '/Users/b': { id: 'b', title: 'Engineer' },
};

/** Answers lists by path, and single resources as themselves. */
function ask({ path }: { readonly path: string }) {
  const found = records[path.replace('/scim/v2', '').replace(/\?.*/, '')];
  if (found === undefined) return { status: 404, headers: {}, body: { detail: 'none' } };
  const body = Array.isArray(found)
    ? { Resources: found, totalResults: found.length, startIndex: 1, itemsPerPage: 0 }
    : found;
  return { status: 200, headers: {}, body };
}

function withGroups(marker = true) {
  return importOf('good.json', (file) => {
    if (marker) call1(file).colsToPropsMap.customproperty31 = 'STORE#ACC#ENT#MAPPINGINFO~#~char';
    file.accountParams.acctEntMappings = { Group: { listPath: 'groups', idPath: 'value', keyField: 'entitlementID' } };
    file.entitlementParams = {
      connection: 'rcAuth',
      entTypes: {
        Group: {
          entTypeOrder: 0,
          call: {
            call1: {
              http: { url: `${HOST}/Groups`, httpMethod: 'GET' },
              listField: 'Resources',
              keyField: 'entitlementID',
              colsToPropsMap: { entitlementID: 'id~#~char', entitlement_value: 'displayName~#~char' },
            },
          },
          acctEntMappings: { listField: 'members', idPath: 'value', keyField: 'accountID' },
        },
      },
    };
  });
}

describe('entitlements', () => {
  it('become rows, and accounts have them by both mappings', async () => {
    const made = await preview(withGroups(), { ask });
    expect(made.entitlements).toMatchObject([{ type: 'Group', rows: [{ key: 'g1', cells: ['g1', 'One'] }] }]);
    expect(made.links).toMatchObject([
      { account: 'a', type: 'Group', entitlement: 'g1' },
      { account: 'a', type: 'Group', entitlement: 'g9' },
      { account: 'b', type: 'Group', entitlement: 'g1' },
    ]);
    expect(made.problems.map(({ code }) => code)).toContain('entitlement-not-imported');
    expect(importAsText(made, { full: true })).toContain('Entitlements of type Group: 1 row');
  });

  it('need the marker', async () => {
    const made = await preview(withGroups(false), { ask });
    expect(made.problems).toContainEqual(
      expect.objectContaining({
        code: 'marker-missing',
        message: expect.stringContaining('STORE#ACC#ENT#MAPPINGINFO'),
      }),
    );
  });

  it('of RingCentral cannot be read: it has no groups', async () => {
    const made = await preview(withGroups());
    expect(made.runs.map(({ failed }) => failed)).toEqual([false, true]);
    expect(made.notes.join()).toContain('no Groups');
    expect(made.missing.accounts).toEqual([]);
  });
});

describe('several calls', () => {
  it('run by stage and order, and a dependent one once for each record', async () => {
    const connector = importOf('good.json', (file) => {
      const list = call1(file);
      list.nextApiKeyField = 'accountID';
      list.stageNumber = '0';
      delete list.pagination;
      file.accountParams.call = {
        call2: {
          stageNumber: '1',
          callOrder: '1',
          inputParams: { dependentCall: true },
          http: { url: `${HOST}/Users/\${id}`, httpMethod: 'GET' },
          keyField: 'accountID',
          colsToPropsMap: { accountID: 'id~#~char', customproperty7: 'title~#~char' },
        },
        call1: list,
      };
    });
    const made = await preview(connector, { ask });
    expect(made.runs.map(({ call, forRecord }) => [call, forRecord])).toEqual([
      ['call1', undefined],
      ['call2', 'a'],
      ['call2', 'b'],
    ]);
    const index = made.accounts.columns.findIndex(({ name }) => name === 'customproperty7');
    expect(made.accounts.rows.map(({ cells }) => cells[index])).toEqual(['Lead', 'Engineer']);
    expect(made.beliefs).toEqual(expect.arrayContaining(['call-order', 'dependent']));
  });

  it('that bring the same key fill one row', async () => {
    const connector = importOf('good.json', (file) => {
      const list = call1(file);
      delete list.pagination;
      file.accountParams.call.call2 = {
        ...list,
        callOrder: 1,
        colsToPropsMap: { accountID: 'id~#~char', name: 'userName~#~char', customproperty8: 'userName~#~char' },
      };
    });
    const made = await preview(connector, { ask });
    expect(made.accounts.rows).toHaveLength(2);
    expect(made.accounts.rows[0]?.cells.at(-1)).toBe('ann');
    expect(made.problems.map(({ code }) => code)).not.toContain('not-all-read');
  });
});
