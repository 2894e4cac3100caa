import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectorOf, fixtures, planFor } from './support';

const NEW = 'nnew,Nina,New,nina.new@northwind.example,,,,,,1';
const read = (name: string) => readFileSync(join(fixtures, 'good', name), 'utf8');

function planWith(create: string) {
  const files = ['UpdateAccountJSON.json', 'ImportAccountEntJSON.json'].map((name) => [name, read(name)] as const);
  return planFor([NEW], { connector: connectorOf([...files, ['CreateAccountJSON.json', create]]) });
}

describe('a parameter that is not JSON', () => {
  const create = read('CreateAccountJSON.json');
  it.each([
    ['a comma is missing', create.replace('"POST",', '"POST"')],
    ['blanks from a web page', create.replace('  "call"', '\u00a0 "call"')],
    ['cut off in front of its calls', create.slice(0, create.indexOf('"call"'))],
    ['cut off at the end', create.trimEnd().slice(0, -1)],
  ])('is never planned from, and its place is named: %s', (_what, text) => {
    const { counts, entries, notes } = planWith(text);
    expect(counts).toMatchObject({ create: 0, skipped: 0, unknown: 1 });
    expect(entries[0]?.reason).toMatch(/^CreateAccountJSON is not JSON \(line \d+, column \d+\): /);
    expect(notes[0]).toBe(entries[0]?.reason);
  });

  it('as the import is said beside the plan', () => {
    const connector = connectorOf([
      ['CreateAccountJSON.json', create],
      ['ImportAccountEntJSON.json', read('ImportAccountEntJSON.json').slice(0, -3)],
    ]);
    expect(planFor([NEW], { connector }).notes[0]).toMatch(/^ImportAccountEntJSON is not JSON/);
  });
});

describe('a parameter without calls', () => {
  it('in the shape of another one is unknown, not missing', () => {
    const { counts, entries } = planWith('{"actions":{"Update Login":{"call":[]}}}');
    expect(counts).toMatchObject({ skipped: 0, unknown: 1 });
    expect(entries[0]?.reason).toContain('CreateAccountJSON has no "call"');
  });

  it.each(['{}', '{"call":[]}', ' '])('that is empty is not used: %j', (text) => {
    expect(planWith(text).counts).toMatchObject({ skipped: 1, unknown: 0 });
  });
});

describe('half of a transport package', () => {
  const attribute = (attributename: string) => ({
    attributename,
    encryptedattributevalue: read(`${attributename}.json`),
  });
  const whole = JSON.stringify({
    RingCentral: { EXTERNAL_ATTR: ['CreateAccountJSON', 'UpdateAccountJSON'].map(attribute) },
  });
  const planOf = (text: string) => planFor([NEW], { connector: connectorOf([['Connection_RingCentral.json', text]]) });

  it('blocks the plan and names the place, since parameters behind it are missing', () => {
    const cut = whole.slice(0, whole.indexOf('UpdateAccountJSON') + 40);
    expect(planOf(cut).blocks).toEqual([
      {
        kind: 'connector',
        message: expect.stringMatching(/Connection_RingCentral\.json:1:\d+ is not JSON, so EIC does not import it: /),
      },
    ]);
  });

  it('is not what a whole one is', () => {
    expect(planOf(whole).blocks).toEqual([]);
  });
});
