import { describe, expect, it } from 'vitest';
import { readExistingAccounts } from '../../../../../server/src/provisioning/saviynt/import/read-existing';
import { importExitCode } from '../../../../../server/src/provisioning/saviynt/import/render/exit-code';
import { importSummaryLine } from '../../../../../server/src/provisioning/saviynt/import/render/summary';
import { connectorOf } from '../../support';
import { accountOf, call1, importOf, preview } from './support';

/** The first-page-only connector with other settings for missing accounts; undefined removes one. */
function settings(change: Record<string, unknown>) {
  return importOf('first-page-only.json', (file) => Object.assign(file.accountParams.statusAndThresholdConfig, change));
}

describe('accounts that were not read', () => {
  it.each([
    [{}, 'inactivate', undefined, 2, '247 would be marked inactive'],
    [{ accountThresholdValue: 247 }, 'inactivate', undefined, 2, '247 would be marked inactive'],
    [{ accountThresholdValue: 246 }, 'inactivate', 'threshold', 3, '247 not read, nobody touched (limit 246)'],
    [{ accountThresholdValue: '20' }, 'inactivate', 'threshold', 3, 'nobody touched (limit 20)'],
    [{ accountThresholdValue: undefined }, 'inactivate', undefined, 2, '247 would be marked inactive'],
    [{ inactivateAccountsNotInFile: 'false' }, 'suspend', undefined, 2, '247 would be suspended'],
    [{ inactivateAccountsNotInFile: undefined }, 'unknown', undefined, 2, 'what becomes of them is unknown'],
    [{ accountsNotInImportAction: 'Suspend' }, 'suspend', undefined, 2, '247 would be suspended'],
  ] as const)('%j', async (change, action, stoppedBy, code, says) => {
    const made = await preview(settings(change));
    expect(made.missing).toMatchObject({ action, stoppedBy });
    expect(importExitCode(made)).toBe(code);
    expect(importSummaryLine(made)).toContain(says);
  });

  it('points to the setting that decides', async () => {
    const { missing } = await preview(settings({}));
    expect(missing.place).toMatchObject({ line: 11, column: 7 });
  });

  it('STATUS_THRESHOLD_CONFIG goes before the block', async () => {
    const separate = { statusAndThresholdConfig: { inactivateAccountsNotInFile: true, accountThresholdValue: 5 } };
    const file = importOf('first-page-only.json').get('ImportAccountEntJSON')?.text.text ?? '';
    const connector = connectorOf([
      ['ImportAccountEntJSON.json', file],
      ['STATUS_THRESHOLD_CONFIG.json', JSON.stringify(separate)],
    ]);
    const { missing } = await preview(connector);
    expect(missing).toMatchObject({ threshold: 5, stoppedBy: 'threshold' });
    expect(missing.place?.parameter).toBe('STATUS_THRESHOLD_CONFIG');
  });
});

describe('accounts Saviynt has', () => {
  const csv =
    'accountID,name,status\n40000001,user001@corp.example,1\n,user002@corp.example,\n9,gone@corp.example,Active\n8,was.gone@corp.example,SUSPENDED FROM IMPORT SERVICE\n';

  it('are found by id, else by name; those inactive already are not counted', async () => {
    const { accounts, problems } = readExistingAccounts('existing.csv', csv);
    expect(problems).toEqual([]);
    const made = await preview(importOf('first-page-only.json'), { existing: accounts });
    expect(made.missing.accounts.map(({ name }) => name)).toEqual(['gone@corp.example']);
    expect(made.missing.inactiveBefore).toBe(1);
    expect(made.newAccounts).toBe(1);
    expect(made.existingSource).toBe('file');
  });

  it.each([
    ['accounts.json', JSON.stringify([{ accountID: '9', name: 'gone', status: 2 }])],
    ['accounts', JSON.stringify({ accounts: [{ AccountID: 9, 'Account Name': 'gone', STATUS: 'Inactive' }] })],
    ['accounts.csv', '\ufeffAccount ID;Account Name;Status\n9;gone;2\n'],
  ])('are read from %s', (name, text) => {
    expect(readExistingAccounts(name, text)).toEqual({
      accounts: [{ accountID: '9', name: 'gone', status: 'inactive', line: expect.any(Number) }],
      problems: [],
    });
  });

  it.each([
    ['a.csv', '', 'holds no accounts'],
    ['a.csv', 'colour\nred\n', 'neither a column accountID nor a column name'],
    ['a.csv', 'accountID,name\n"1,x\n', 'never closed'],
    ['a.json', '[', 'not JSON'],
    ['a.json', '{}', 'holds no accounts'],
    ['a.csv', 'accountID,status\n1,perhaps\n', 'taken to be active'],
    ['a.csv', 'accountID,name\n,\n', 'neither accountID nor name'],
  ])('%s with %j: %s', (name, text, says) => {
    expect(
      readExistingAccounts(name, text)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain(says);
  });

  it('whom the target calls inactive are marked so', async () => {
    const model = accountOf(5);
    const [first] = [...model.users()];
    if (first === undefined) throw new Error('nobody');
    model.handle(
      {
        method: 'PATCH',
        path: `/scim/v2/Users/${first.id}`,
        body: {
          schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
          Operations: [{ op: 'replace', path: 'active', value: false }],
        },
      },
      { now: () => new Date(0) },
    );
    const existing = [...model.users()].map(({ id, scim }) => ({
      accountID: id,
      name: scim.userName,
      status: 'active' as const,
    }));
    const made = await preview(importOf('good.json'), { model, existing });
    expect(made.turnedInactive).toBe(1);
    expect(made.accounts.rows.map(({ status }) => status).filter((status) => status === 'inactive')).toHaveLength(1);
  });

  it('of an account without users, nobody is missing', async () => {
    const made = await preview(importOf('good.json'), { model: accountOf(0) });
    expect(made).toMatchObject({ existing: 0, problems: [] });
    expect(importExitCode(made)).toBe(0);
  });
});

describe('the status of an account', () => {
  it('comes from statusConfig of the call where the block has no lists', async () => {
    const made = await preview(
      importOf('good.json', (file) => {
        file.accountParams.statusAndThresholdConfig = { inactivateAccountsNotInFile: true };
        call1(file).statusConfig = { active: 'true', inactive: 'false' };
        call1(file).colsToPropsMap.status = 'active~#~char';
      }),
      { model: accountOf(2) },
    );
    expect(made.accounts.rows.map(({ status }) => status)).toEqual(['active', 'active']);
    expect(made.statusColumn).toBe('status');
  });

  it('is unknown under ignored keys and unmapped columns, with the place', async () => {
    const made = await preview(settings({ statusColumn: 'customproperty40' }));
    expect(made.accounts.rows[0]?.status).toBe('unknown');
    expect(made.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['status-key-ignored', 'status-column-unmapped']),
    );
  });
});
