import { describe, expect, it } from 'vitest';
import {
  forgetChoices,
  type KeptChoice,
  keptChoice,
  replaceChoice,
} from '../../../../../client/src/inputs/preview-choices/kept-choices';

/** A workspaceState in memory, which keeps what JSON keeps. */
function memento(initial?: unknown) {
  let text = initial === undefined ? undefined : JSON.stringify({ 'preview.choices': initial });
  const values = () => (text === undefined ? {} : (JSON.parse(text) as Record<string, unknown>));
  return {
    keys: () => Object.keys(values()),
    get: <T>(key: string) => values()[key] as T,
    update: async (key: string, value: unknown) => {
      text = JSON.stringify({ ...values(), [key]: value });
    },
  };
}

const mapping = 'file:///w/a.profile-mapping.json#okta';
const choice: KeptChoice = { people: 'file:///w/people.csv', account: { kind: 'file', uri: 'file:///w/account.json' } };

describe('what a mapping was previewed with last', () => {
  it('is nothing before the first preview', () => {
    expect(keptChoice(memento(), mapping)).toEqual({});
  });

  it('is kept for each mapping of its own', async () => {
    const state = memento();
    await replaceChoice(state, mapping, choice);
    await replaceChoice(state, 'file:///w/ringcentral/', { people: 'file:///w/users.csv' });
    expect(keptChoice(state, mapping)).toEqual(choice);
    expect(keptChoice(state, 'file:///w/ringcentral/')).toEqual({ people: 'file:///w/users.csv' });
  });

  it('takes a later choice in place of an earlier one', async () => {
    const state = memento();
    await replaceChoice(state, mapping, choice);
    await replaceChoice(state, mapping, { people: 'file:///w/other.csv' });
    expect(keptChoice(state, mapping)).toEqual({ people: 'file:///w/other.csv' });
    await replaceChoice(state, mapping, {});
    expect(await forgetChoices(state)).toBe(0);
  });

  it('holds places of accounts, with nothing that signs in', async () => {
    const state = memento();
    const accounts = [
      { kind: 'connection', id: 'c1', withDetails: true },
      { kind: 'offer', label: 'Simulator' },
    ] as const;
    for (const account of accounts) {
      await replaceChoice(state, mapping, { account });
      expect(keptChoice(state, mapping)).toEqual({ account });
    }
  });

  it('forgets those used longest ago', async () => {
    const state = memento();
    for (let i = 0; i <= 50; i++) await replaceChoice(state, `m${i}`, choice);
    expect(keptChoice(state, 'm0')).toEqual({});
    expect(keptChoice(state, 'm1')).toEqual(choice);
    await replaceChoice(state, 'm1', choice);
    await replaceChoice(state, 'm51', choice);
    expect(keptChoice(state, 'm1')).toEqual(choice);
    expect(keptChoice(state, 'm2')).toEqual({});
  });

  it('is forgotten as a whole, with the number of mappings it was kept for', async () => {
    const state = memento();
    await replaceChoice(state, mapping, choice);
    expect(await forgetChoices(state)).toBe(1);
    expect(keptChoice(state, mapping)).toEqual({});
    expect(await forgetChoices(state)).toBe(0);
  });

  it('takes a mapping called __proto__ for a name like any other', async () => {
    const state = memento();
    await replaceChoice(state, '__proto__', choice);
    expect(keptChoice(state, '__proto__')).toEqual(choice);
    expect(keptChoice(state, 'toString')).toEqual({});
  });

  it('leaves out what it does not understand', () => {
    const state = memento([
      null,
      { mapping: 1 },
      { mapping, people: 3, account: { kind: 'file' } },
      { mapping: 'b', account: { kind: 'elsewhere', uri: 'x' } },
    ]);
    expect(keptChoice(state, mapping)).toEqual({});
    expect(keptChoice(state, 'b')).toEqual({});
    expect(keptChoice(memento('text'), mapping)).toEqual({});
  });
});
