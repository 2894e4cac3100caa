import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../../server/src/rules/fix-all';
import { OKTA_RULES } from '../../../../../server/src/rules/okta/rules';
import { check } from '../check-files';
import { APP, APP_USERS, type Defect, IN, OUT, USER, USERS } from './defect';
import { expressionsDefects } from './expressions';
import { mappingDefects } from './mapping';
import { membersDefects } from './members';
import { ringcentralDefects } from './ringcentral';
import { schemaDefects } from './schema';
import { usersDefects } from './users';

const names = [OUT, IN, APP, USER, USERS, APP_USERS];
const good: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, readFileSync(`samples/okta/${name}`, 'utf8')]),
);

const defects: readonly Defect[] = [
  ...mappingDefects,
  ...expressionsDefects,
  ...ringcentralDefects,
  ...membersDefects,
  ...schemaDefects,
  ...usersDefects,
];

/** The folder with one of the expressions that an enum is compared with. */
const start: Readonly<Record<string, string>> = {
  ...good,
  [OUT]: (good[OUT] ?? '').replace('"user.department"', '"user.department ?: \\"Support\\""'),
};

function seed({ file, from, to }: Defect): Readonly<Record<string, string>> {
  const before = start[file] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error('Nothing was changed.');
  return { ...start, [file]: after };
}

it('the folder that is seeded has no findings', () => {
  expect(check(start).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

describe.each(defects)('$what', (defect) => {
  const files = seed(defect);
  const all = check(files);
  const found = all.filter(({ code }) => code === defect.code);

  it(`is found as ${defect.code}, and nothing else is said`, () => {
    const file = defect.in ?? defect.file;
    expect(found.map((each) => [each.file, each.underlined])).toContainEqual([file, defect.at]);
    const others = all.filter(({ code }) => code !== defect.code).map(({ code }) => code);
    expect(others.filter((code) => defect.with?.includes(code) !== true)).toEqual([]);
  });

  it(defect.fixed ? 'is gone after the first fix' : 'is for a person to decide', () => {
    const first = found.find(({ underlined }) => underlined === defect.at);
    const fix = first?.fixes[0];
    if (!defect.fixed) {
      expect(fix).toBeUndefined();
      return;
    }
    if (fix === undefined) throw new Error('There is no fix.');
    const [uri] = fix.edits.map((edit) => edit.uri);
    const name = uri?.slice('file:///folder/'.length) ?? '';
    const after = { ...files, [name]: applyEdits(files[name] ?? '', fix.edits) };
    expect(() => JSON.parse(after[name] ?? '')).not.toThrow();
    const left = check(after).filter(({ code, underlined }) => code === defect.code && underlined === defect.at);
    expect(left).toEqual([]);
  });
});

it('at least half of the rules have a fix', () => {
  const fixed = new Set(defects.filter((defect) => defect.fixed).map(({ code }) => code));
  const own = OKTA_RULES.filter(({ code }) => code.startsWith('okta/'));
  expect(own.filter(({ code }) => fixed.has(code)).length).toBeGreaterThan(own.length / 2);
});
