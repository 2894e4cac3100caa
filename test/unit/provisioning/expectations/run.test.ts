import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import type { ExpectationResult } from '../../../../server/src/provisioning/expectations/result';
import { runExpectations } from '../../../../server/src/provisioning/expectations/run';
import type { Plan, PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { findMapping } from '../../../../server/src/provisioning/project/find-mapping';
import { previewOfMapping } from '../../../../server/src/provisioning/project/preview-of-mapping';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import type { SampleUsers } from '../../../../server/src/provisioning/users/user';

const NOW = Date.UTC(2026, 10, 21, 9);
const MAPPING = 'entra/ringcentral.synchronization-schema.json';
const sample = (path: string) => readFileSync(new URL(`../../../../samples/${path}`, import.meta.url), 'utf8');

/** The plan of the sample of Entra ID, as every other test of previews makes it. */
function entraPlan(): { plan: Plan; people: SampleUsers } {
  const mapping = findMapping([{ uri: MAPPING, text: sample(MAPPING) }], { place: MAPPING, isFile: true });
  const snapshot = parseSnapshot(sample('account.json'));
  if (typeof mapping === 'string' || !snapshot.ok) throw new Error('The samples cannot be read.');
  const preview = previewOfMapping(mapping, {});
  const people = readUsers('users.csv', sample('entra/users.csv'), preview.people);
  return { plan: preview.plan(people, AccountModel.fromSeed(snapshot.snapshot), NOW), people };
}

const made = entraPlan();

function run(
  expectations: readonly object[],
  { plan, people } = made,
): readonly (ExpectationResult & { own: string })[] {
  const text = JSON.stringify({ ringcentralProvisioning: 1, mappings: [{ mapping: 'x', expectations }] });
  const project = readProjectDocument('file:///p.json', text)?.project;
  const results = runExpectations({
    plan,
    people,
    expectations: project?.mappings[0]?.expectations ?? [],
    uri: 'file:///p.json',
  });
  return results.map((result) => {
    const span = result.checks[0]?.own.span;
    return { ...result, own: span === undefined ? '' : text.slice(span.start, span.end) };
  });
}

/** The one result of one expectation. */
function only(expectation: object, from = made) {
  const [result] = run([expectation], from);
  if (result === undefined) throw new Error('no result');
  return result;
}

const ADA = 'ada.obi@northwind.example';

describe('whom an expectation is about', () => {
  it.each([
    ['a user name or e-mail address, letter case aside', ADA.toUpperCase()],
    ['the userName in RingCentral', { userName: ADA }],
    ['the e-mail address of the file', { email: ADA }],
    ['a line', { line: 3 }],
    ['a column, by any spelling', { key: { 'Display Name': 'Ada Obi' } }],
    ['all of it together', { line: 3, email: ADA, key: { surname: 'Obi' } }],
  ])('is told by %s', (_, person) => {
    expect(only({ person, action: 'create' })).toMatchObject({ verdict: 'passed', entryId: 'line-3' });
  });

  it.each([
    [{ person: 'nobody@northwind.example' }, 'Nobody of the 11 people in the plan is nobody@northwind.example.'],
    [{ person: { line: 3, email: 'ben.krueger@northwind.example' } }, 'Nobody of the 11 people'],
    [
      { person: 'cleo.marsh@northwind.example' },
      '2 people of the plan are cleo.marsh@northwind.example: Cleo Marsh (line 5), Cleo Marsh-Admin (line 12).',
    ],
    [{}, 'The expectation names nobody'],
  ])('fails with the reason: %j', (expectation, message) => {
    const result = only({ ...expectation, action: 'create' });
    expect(result.verdict).toBe('failed');
    expect(result.checks.map(({ what }) => what)).toEqual(['person']);
    expect(result.checks[0]?.message).toContain(message);
    expect(result.entryId).toBeUndefined();
  });

  it('says whom it sought, also where it has a name', () => {
    const named = (person: unknown) => only({ name: 'a new hire', person, action: 'create' }).checks[0]?.message;
    expect(named('nobody@x.example')).toContain('Nobody of the 11 people in the plan is nobody@x.example.');
    expect(named('cleo.marsh@northwind.example')).toContain('2 people of the plan are cleo.marsh@northwind.example:');
  });

  it('says when the people file could be read in part only', () => {
    const people = { ...made.people, problems: [{ severity: 'error' as const, message: 'x' }] };
    expect(only({ person: 'nobody' }, { ...made, people }).checks[0]?.message).toContain(
      'could not be read completely',
    );
  });
});

describe('what is not read of an expectation', () => {
  it.each([
    [{ acton: 'disable' }, '"acton" is no member of an expectation, so it cannot be held', 'Did you mean "action"?'],
    [{ action: null }, '"action" has a value the format does not have there', '(docs/project-file.md)'],
    [{ userName: 5 }, '"userName" has a value', ''],
    [{ attributes: [1] }, '"attributes" has a value', ''],
    [{ refusal: '409' }, '"refusal" has a value', ''],
    [{ refusal: { stauts: 409 } }, '"stauts" is no member of a refusal', 'Did you mean "status"?'],
    [{ requests: -1 }, '"requests" has a value', ''],
    [{ requests: ['POST', 1] }, '"requests" has a value', ''],
    [{ person: { email: ADA, lien: 3 } }, '"lien" is no member of a person', ''],
    [{ person: { email: ADA, line: 0 } }, '"line" has a value', ''],
  ])('fails, because it would hold for everybody: %j', (expectation, message, more) => {
    const { verdict, checks } = only({ person: ADA, action: undefined, ...expectation });
    expect(verdict).toBe('failed');
    const told = checks.filter(({ actual }) => actual === 'not read');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(message);
    expect(told[0]?.message).toContain(more);
  });

  it('is said once for what is judged by itself', () => {
    const { checks } = only({ person: ADA, attributes: { name: { givenName: 'Ada' } } });
    expect(checks.map(({ what, verdict }) => [what, verdict])).toEqual([['name', 'failed']]);
  });
});

describe('what is expected', () => {
  it('holds for attributes in either spelling, with a country by code or name', () => {
    const attributes = {
      'addresses[work].country': 'US',
      'addresses[type eq "work"].country': 'United States',
      'ADDRESSES[work].COUNTRY': 'us',
      'emails[type eq "work"].value': ADA.toUpperCase(),
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department': 'Sales',
      'phoneNumbers[work]': null,
      title: 'Account Executive',
    };
    const { verdict, checks } = only({ person: ADA, attributes });
    expect(checks.filter((check) => check.verdict !== 'passed')).toEqual([]);
    expect([verdict, checks.length]).toEqual(['passed', 7]);
  });

  it('fails at the line of the mapping that made the value', () => {
    const { checks, own } = only({ person: { line: 5 }, attributes: { title: 'Team Lead' } });
    const [check] = checks;
    expect(own).toBe('"title":"Team Lead"');
    expect(check).toMatchObject({
      verdict: 'failed',
      what: 'title',
      expected: '"Team Lead"',
      actual: '"Support Manager"',
    });
    expect(check?.source?.uri).toBe(MAPPING);
    const { start = 0, end = 0, line = 0 } = check?.source ?? {};
    expect(sample(MAPPING).slice(start, end)).toContain('jobTitle');
    expect(sample(MAPPING).split('\n')[line - 1]).toContain('jobTitle');
    expect(check?.message).toContain('It comes from IgnoreFlowIfNullOrEmpty([jobTitle])');
    expect(check?.message).toContain('jobTitle = "Support Manager"');
  });

  it('fails at the own place where nothing of the mapping made the value', () => {
    const [check] = only({ person: ADA, attributes: { 'phoneNumbers[work]': '+1' } }).checks;
    expect(check).toMatchObject({ verdict: 'failed', actual: 'no value', source: undefined });
  });

  it('fails for a value that is there and should not be', () => {
    const [check] = only({ person: ADA, attributes: { title: null } }).checks;
    expect(check).toMatchObject({ verdict: 'failed', expected: 'no value', actual: '"Account Executive"' });
    expect(check?.message).toContain('is expected to have no title');
  });

  it('says what an action comes down to', () => {
    const [check] = only({ person: 'ben.krueger@northwind.example', action: 'unchanged' }).checks;
    expect(check?.message).toContain('the plan says update. It changes name.familyName, externalId.');
    expect(check?.source?.parameter).toBe('name.familyName');
  });

  it('does not take what a refused request asks for as what the person gets, unless the refusal is expected', () => {
    const person = 'hana.diaz@northwind.example';
    const [plain] = only({ person, userName: person }).checks;
    expect(plain).toMatchObject({ verdict: 'failed', actual: 'refused' });
    expect(plain?.source?.parameter).toContain('region');
    expect(only({ person, userName: person, refusal: 400 }).verdict).toBe('passed');
    expect(only({ person, userName: person, action: 'refused' }).verdict).toBe('passed');
  });

  it.each([
    [400, 'passed'],
    [{ status: 400, scimType: 'INVALIDVALUE', detail: 'businessaddress.state' }, 'passed'],
    [{}, 'passed'],
    [409, 'failed'],
    [{ detail: 'license' }, 'failed'],
    [{ scimType: 'uniqueness' }, 'failed'],
  ])('compares a refusal: %j', (refusal, verdict) => {
    expect(only({ person: 'hana.diaz@northwind.example', refusal }).verdict).toBe(verdict);
  });

  it('fails where a refusal is expected and nobody refuses', () => {
    const [check] = only({ person: ADA, refusal: 409 }).checks;
    expect(check?.message).toBe('Ada Obi is expected to be refused with 409, and the action is create.');
  });

  it.each([
    [1, 'passed'],
    [['post'], 'passed'],
    [0, 'failed'],
    [['PATCH'], 'failed'],
    [['POST', 'PATCH'], 'failed'],
  ])('counts the requests that change something: %j', (requests, verdict) => {
    expect(only({ person: ADA, requests }).verdict).toBe(verdict);
  });

  it('takes the worst of its checks, in the order of the file', () => {
    const { verdict, checks } = only({ requests: 1, person: ADA, attributes: { title: 'x' }, action: 'create' });
    expect(verdict).toBe('failed');
    expect(checks.map(({ what }) => what)).toEqual(['requests', 'title', 'action']);
  });

  it('fails for a value that is no value', () => {
    expect(only({ person: ADA, attributes: { title: ['x'] } }).checks[0]?.message).toContain('cannot be held');
  });
});

it('cannot tell what depends on something the files do not say', () => {
  const [first] = made.plan.entries;
  const unknown: PlanEntry = {
    ...(first as PlanEntry),
    id: 'line-2',
    user: (first as PlanEntry).user,
    title: 'Eli Brandt',
    userName: 'eli@northwind.example',
    match: { result: 'none', user: undefined, key: '', by: 'x', reason: undefined } as unknown as PlanEntry['match'],
    action: 'unknown',
    attempted: 'update',
    reason: 'call1.message.id is known only after the first call.',
    requests: [],
    after: undefined,
    notes: [],
    steps: () => [],
  };
  const plan: Plan = { ...made.plan, entries: [unknown] };
  const expectation = { person: 'eli@northwind.example', action: 'update', userName: 'x', refusal: 409, requests: 1 };
  const result = only(expectation, { ...made, plan });
  expect(result.verdict).toBe('unknown');
  expect(result.checks.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(result.checks[0]?.message).toBe(
    'Cannot tell whether the action for Eli Brandt is update (update is tried): call1.message.id is known only after the first call.',
  );
  expect(only({ person: 'eli@northwind.example', action: 'unknown' }, { ...made, plan }).verdict).toBe('passed');
});

it('has a title for each result, and no title twice', () => {
  const titles = run([{ person: ADA }, { person: ADA }, { person: { line: 4 } }, { name: 'x', person: ADA }, {}]);
  expect(titles.map(({ title }) => title)).toEqual([ADA, `${ADA} (2)`, 'line 4', 'x', 'expectation 5']);
});
