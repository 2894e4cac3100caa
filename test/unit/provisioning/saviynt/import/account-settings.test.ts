import { describe, expect, it } from 'vitest';
import { importToData } from '../../../../../server/src/provisioning/saviynt/import/render/import-json';
import { call1, importOf, preview } from './support';

async function problemOf(code: string, ...args: Parameters<typeof preview>) {
  const made = await preview(...args);
  return { made, problem: importToData(made).problems.find((one) => one.code === code) };
}

describe('createUsers', () => {
  it.each([[true], ['true']])('%j would create users for accounts without one', async (createUsers) => {
    const connector = importOf('good.json', ({ accountParams }) =>
      Object.assign(accountParams, { createUsers, adminName: 'Admin One' }),
    );
    const { problem } = await problemOf('create-users', connector, { existing: [] });
    expect(problem).toMatchObject({ severity: 'information', confidenceLabel: '[our belief]' });
    expect(problem?.message).toContain('each of the 250 accounts');
    expect(problem?.message).toContain('Admin One as manager');
    expect(problem?.message).toContain('250 are new to Saviynt');
    expect(problem?.place?.line).toBeGreaterThan(1);
  });

  it.each([[false], ['false'], [undefined]])('%j does nothing', async (createUsers) => {
    const connector = importOf('good.json', ({ accountParams }) => Object.assign(accountParams, { createUsers }));
    expect((await problemOf('create-users', connector)).problem).toBeUndefined();
  });
});

describe('lockedStatusColumn', () => {
  const locking = (mapping: unknown, column = 'customproperty12', mapped = true) =>
    importOf('good.json', (file) => {
      if (mapped) call1(file).colsToPropsMap[column] = 'locked~#~char';
      Object.assign(file.accountParams.statusAndThresholdConfig, {
        lockedStatusColumn: column,
        lockedStatusMapping: mapping,
      });
    });
  const ask = () => ({
    status: 200,
    headers: {},
    body: {
      Resources: [
        { id: '1', userName: 'a', locked: true },
        { id: '2', userName: 'b', locked: 'false' },
        { id: '3', userName: 'c' },
      ],
      totalResults: 3,
      startIndex: 1,
      itemsPerPage: 0,
    },
  });

  it('locks and unlocks by lockedStatusMapping', async () => {
    const { made, problem } = await problemOf('locked-status', locking({ Locked: [true], Unlocked: ['false'] }), {
      ask,
    });
    expect(problem?.message).toContain('1 account would be locked and 1 unlocked; 1 has a value in neither list');
    expect(made.accounts.rows.map(({ locked }) => locked)).toEqual(['locked', 'unlocked', 'unknown']);
    expect(importToData(made).accounts.rows[0]?.locked).toBe('locked');
  });

  it.each([
    ['locked-column-unmapped', locking({ Locked: ['true'] }, 'customproperty12', false)],
    ['locked-mapping-missing', locking({})],
    ['locked-mapping-missing', locking(undefined)],
  ])('%s', async (code, connector) => {
    expect((await problemOf(code, connector, { ask })).problem?.severity).toBe('warning');
  });

  it('is not spoken of where it is not set', async () => {
    const made = await preview(importOf('good.json'));
    expect(made.accounts.rows[0]?.locked).toBeUndefined();
    expect(importToData(made).accounts.rows[0]?.locked).toBeNull();
    expect(made.problems.filter(({ code }) => code.startsWith('locked'))).toEqual([]);
  });
});
