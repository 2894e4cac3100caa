import { expect, it } from 'vitest';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import { comparePlans } from '../../../../server/src/provisioning/compare/compare-plans';
import { compareVersions, isSame } from '../../../../server/src/provisioning/compare/comparison';
import { comparisonAsJson } from '../../../../server/src/provisioning/compare/render/json';
import { comparisonAsMarkdown } from '../../../../server/src/provisioning/compare/render/markdown';
import { comparisonAsText } from '../../../../server/src/provisioning/compare/render/text';
import { comparisonReport } from '../../../../server/src/provisioning/compare/report';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { MAPPINGS, map, objectMapping } from '../entra/support';
import { fixtureAccount, fixtureConnector, people } from '../support';

const PEOPLE = [
  'objectId,userPrincipalName,mail,givenName,surname,jobTitle,department,accountEnabled',
  '1,ann@x.example,ann@x.example,Ann,Lee,engineer,R&D,true',
  '2,bob@x.example,bob@x.example,Bob,Ray,,Sales,true',
].join('\n');

const subjects = { name: 'people.csv', text: PEOPLE, account: fixtureAccount(), now: 0 };
const other = [...MAPPINGS.slice(0, -1), map('title', 'ToUpper([jobTitle], )')];

function compare(after: ReturnType<typeof objectMapping>) {
  const versions = [objectMapping(), after].map((mapping, index) => ({ label: index === 0 ? 'old' : 'new', mapping }));
  const [before, now] = versions;
  if (before === undefined || now === undefined) throw new Error('two versions');
  const found = compareVersions(before, now, subjects);
  if (typeof found === 'string' || typeof found.people !== 'object') throw new Error('not compared');
  return { comparison: found, people: found.people };
}

it('finds nobody where both versions are the same', () => {
  const { comparison, people: found } = compare(objectMapping([...MAPPINGS].reverse()));
  expect(found.changes).toEqual([]);
  expect(isSame(comparison)).toBe(true);
});

it('finds whose value changes, with the value of each version and where it comes from', () => {
  const { comparison, people: found } = compare(objectMapping(other));
  expect(isSame(comparison)).toBe(false);
  expect(found.changes.map(({ title, values }) => [title, values.map(({ path }) => path)])).toEqual([
    ['Ann Lee', ['title']],
  ]);
  expect(found.changes[0]?.values[0]).toMatchObject({ before: 'engineer', after: 'ENGINEER' });
  expect(found.changes[0]?.values[0]?.source.after?.expression).toBe('ToUpper([jobTitle], )');
});

it('finds whose action changes', () => {
  const scope = {
    groups: [
      {
        name: 'Sales',
        clauses: [{ operatorName: 'EQUALS', sourceOperandName: 'department', targetOperand: { values: ['Sales'] } }],
      },
    ],
  };
  const { people: found } = compare(objectMapping(MAPPINGS, { scope }));
  expect(
    found.changes.map(({ title, before, after, values }) => [title, before?.action, after?.action, values]),
  ).toEqual([['Ann Lee', 'create', 'skipped', []]]);
});

it('compares plans of any provider, and notes who is in one only', () => {
  const users = people(
    'alee,Ann,Lee,ann@x.example,Engineer,R&D,Denver,CO,US,1',
    'bray,Bob,Ray,bob@x.example,Clerk,IT,Denver,CO,US,1',
  );
  const plan = (list: typeof users) =>
    planProvisioning({ mapping: fixtureConnector('good'), users: list, account: fixtureAccount() }).entries;
  expect(comparePlans(plan(users), plan(users))).toEqual({ people: 2, changes: [] });
  const fewer = { ...users, users: users.users.slice(0, 1) };
  const { people: count, changes } = comparePlans(plan(users), plan(fewer));
  expect([count, changes.map(({ line, after }) => [line, after])]).toEqual([2, [[3, undefined]]]);
});

it('does not call those unchanged of whom neither version is known', () => {
  const missing = map('externalId', '[employeeId]');
  const versions = [MAPPINGS, other].map((all) => ({ label: 'x', mapping: objectMapping([...all, missing]) }));
  const [before, after] = versions;
  if (before === undefined || after === undefined) throw new Error('two versions');
  const notes = (one: typeof before) => {
    const found = compareVersions(before, one, subjects);
    return typeof found === 'string' ? found : comparisonReport(found).people?.notes.join();
  };
  expect(notes(after)).toContain('2 other people it is unknown in both versions');
  expect(notes(before)).toBe('');
});

it('is drawn as text, Markdown and JSON, in which nothing of a file is markup or moves the cursor', () => {
  const hostile = [...other, map('externalId', 'Append("\u001b[2J<script>`|", [mail])')];
  const { comparison } = compare(objectMapping(hostile));
  const report = comparisonReport(comparison);
  const text = comparisonAsText(report, false);
  expect(text).toContain('Mapping: 1 added, 0 removed, 1 changed · people: 2 of 2 get another result');
  expect(text).toContain('- engineer');
  const markdown = comparisonAsMarkdown(report);
  for (const drawn of [text, markdown]) expect(drawn).not.toContain('\u001b');
  // Within a code span, which Markdown shows as it is.
  expect(markdown).toContain('`` Append("');
  const json = JSON.parse(comparisonAsJson(comparison));
  expect([json.format, json.mapping.length, json.people.changes.length]).toEqual(['mapping-comparison/1', 2, 2]);
  expect(comparisonAsJson(comparison)).toBe(comparisonAsJson(compare(objectMapping(hostile)).comparison));
});

const profileMapping = (title: string) => {
  const document = readOktaDocument(
    'file:///okta/mapping.json',
    JSON.stringify({
      source: { name: 'user', type: 'user' },
      target: { name: 'ringcentral', type: 'appuser' },
      properties: {
        firstName: { expression: 'user.firstName', pushStatus: 'PUSH' },
        lastName: { expression: 'user.lastName', pushStatus: 'PUSH' },
        email: { expression: 'user.email', pushStatus: 'PUSH' },
        title: { expression: title, pushStatus: 'PUSH' },
      },
    }),
  );
  if (document === undefined) throw new Error('not recognised');
  return document;
};

it('plans for people with a profile mapping of Okta, as the options say it is set up', () => {
  const users = JSON.stringify([
    { login: 'ann@x.example', email: 'ann@x.example', firstName: 'Ann', lastName: 'Lee', title: 'engineer' },
    { login: 'bob@x.example', email: 'bob@x.example', firstName: 'Bob', lastName: 'Ray', title: 'CLERK' },
  ]);
  const found = compareVersions(
    { label: 'old', mapping: profileMapping('user.title') },
    { label: 'new', mapping: profileMapping('String.toUpperCase(user.title)') },
    { name: 'people.json', text: users, account: fixtureAccount(), now: 0, options: { oktaApp: 'scim' } },
  );
  if (typeof found === 'string' || found.people === undefined) throw new Error('not compared');
  expect(found.people.plans.after.provider).toBe('okta');
  expect(found.people.changes.map(({ title, values }) => [title, values.map(({ path }) => path)])).toEqual([
    ['Ann Lee', ['title']],
  ]);
  expect(found.people.changes[0]?.values[0]).toMatchObject({ before: 'engineer', after: 'ENGINEER' });
});
