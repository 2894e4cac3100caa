import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testTree } from '../../../../../client/src/features/expectations/tree';
import { type VerdictMessage, verdictsOf } from '../../../../../client/src/features/expectations/verdicts';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { readProjectDocument } from '../../../../../server/src/documents/project/document';
import { runExpectations } from '../../../../../server/src/provisioning/expectations/run';
import { findMapping } from '../../../../../server/src/provisioning/project/find-mapping';
import { previewOfMapping } from '../../../../../server/src/provisioning/project/preview-of-mapping';
import { readUsers } from '../../../../../server/src/provisioning/users/read-users';

const SAMPLES = resolve(__dirname, '../../../../../samples');
const ROOT = 'file:///w/ringcentral-provisioning.json';
const OKTA = 'file:///w/okta/ringcentral.profile-mapping.json';
const textOf = (path: string) => readFileSync(join(SAMPLES, path), 'utf8');

/** A project with one mapping of Okta and these expectations. */
function projectOf(expectations: readonly unknown[]) {
  const entry = { name: 'Okta', mapping: 'okta', people: 'people.csv', account: 'account.json', expectations };
  const text = JSON.stringify({ ringcentralProvisioning: 1, mappings: [entry] }, null, 2);
  const document = readProjectDocument(ROOT, text);
  if (document === undefined) throw new Error('the project is not read');
  return { text, project: document.project };
}

/** The tests of such a project with what they come to, by their labels. */
function run(...expectations: readonly unknown[]) {
  const { text, project } = projectOf(expectations);
  const mapping = findMapping([{ uri: OKTA, text: textOf('okta/ringcentral.profile-mapping.json') }], {
    place: 'okta',
    isFile: true,
  });
  const snapshot = parseSnapshot(textOf('account.json'));
  if (typeof mapping === 'string' || !snapshot.ok) throw new Error('the samples are not read');
  const preview = previewOfMapping(mapping, { oktaApp: 'scim' });
  const people = readUsers('people.csv', textOf('okta/people.csv'), preview.people);
  const plan = preview.plan(people, AccountModel.fromSeed(snapshot.snapshot), 0);
  const texts = new Map([
    [ROOT, text],
    [OKTA, textOf('okta/ringcentral.profile-mapping.json')],
  ]);
  const [node] = testTree(project, ROOT);
  const results = runExpectations({ plan, people, expectations: project.mappings[0]?.expectations ?? [], uri: ROOT });
  return (node?.expectations ?? []).map((expectation, i) => {
    const result = results[i];
    if (result === undefined) throw new Error('an expectation has no result');
    const labels = new Map([expectation, ...expectation.checks].map(({ id, label }) => [id, label]));
    const verdicts = verdictsOf(expectation, { index: i, checks: result.checks }, texts).map(({ id, ...verdict }) => ({
      label: labels.get(id),
      ...verdict,
    }));
    return { label: expectation.label, verdicts };
  });
}

describe('the tests of a project', () => {
  const attributes = { title: null, 'addresses[work].country': 'US' };
  const { project } = projectOf([
    { name: 'a leaver', person: 'eli@example.com', action: 'disable', attributes, requests: 0 },
    {
      person: { line: 3 },
      refusal: { status: 409, scimType: 'uniqueness', detail: 'already' },
      userName: 'x@example.com',
    },
    { person: 'eli@example.com' },
    { person: 'eli@example.com', requests: ['GET', 'PATCH'] },
  ]);
  const [mapping] = testTree(project, ROOT);

  it('are a mapping, its people, and what is expected of them in the words of the file', () => {
    expect(mapping?.label).toBe('Okta');
    const shown = mapping?.expectations.map(({ label, description, checks }) => [
      label,
      description,
      checks.map((check) => check.label),
    ]);
    expect(shown).toEqual([
      [
        'a leaver',
        'eli@example.com',
        ['action is disable', 'title has no value', 'addresses[work].country is US', 'requests: 0'],
      ],
      ['line 3', '', ['is refused 409 uniqueness "already"', 'userName is x@example.com']],
      ['eli@example.com', '', []],
      ['eli@example.com', '', ['requests: GET, PATCH']],
    ]);
  });

  it('have ids of their own, also where names are equal', () => {
    const ids = (mapping?.expectations ?? []).flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep their ids when something is put before them', () => {
    const { project: longer } = projectOf([
      { person: 'new@example.com', action: 'create' },
      { name: 'a leaver', person: 'eli@example.com', action: 'disable' },
    ]);
    const before = mapping?.expectations[0]?.checks[0]?.id;
    expect(before).toBeDefined();
    expect(testTree(longer, ROOT)[0]?.expectations[1]?.checks[0]?.id).toBe(before);
  });

  it('are none for a mapping without expectations', () => {
    expect(testTree(projectOf([]).project, ROOT)).toEqual([]);
  });
});

describe('what the tests come to', () => {
  it('what holds passes', () => {
    const [result] = run({
      person: 'ada.obi@northwind.example',
      action: 'create',
      userName: 'ada.obi@northwind.example',
    });
    expect(result?.verdicts).toEqual([
      { label: 'action is create', state: 'passed' },
      { label: 'userName is ada.obi@northwind.example', state: 'passed' },
    ]);
  });

  it('what does not hold points at the line of the mapping that made the value, with both values', () => {
    const [result] = run({ person: 'ada.obi@northwind.example', attributes: { 'name.givenName': 'Adele' } });
    const [verdict] = result?.verdicts ?? [];
    expect(verdict).toMatchObject({ label: 'name.givenName is Adele', state: 'failed' });
    const { text, difference, place } = (verdict as unknown as { readonly message: VerdictMessage }).message;
    expect(text).toContain('is expected to get name.givenName "Adele", and gets "Ada"');
    expect(difference).toEqual({ expected: '"Adele"', actual: '"Ada"' });
    if (place === undefined) throw new Error('the message has no place');
    expect(place.uri).toBe(OKTA);
    const line = textOf('okta/ringcentral.profile-mapping.json').split('\n')[place.start.line] ?? '';
    expect(line.slice(place.start.character, place.end.character)).toContain('user.firstName');
  });

  it('what no part of the mapping made points at the expectation', () => {
    const [result] = run({ person: 'ada.obi@northwind.example', requests: 7 });
    expect(result?.verdicts[0]).toMatchObject({ state: 'failed', message: { place: { uri: expect.any(String) } } });
  });

  it('somebody who is not among the people fails as a whole, and what is said of them is not looked at', () => {
    const [result] = run({ person: 'nobody@example.com', action: 'create' });
    expect(result?.verdicts).toMatchObject([
      { label: 'action is create', state: 'skipped' },
      { label: 'nobody@example.com', state: 'failed', message: { place: { uri: ROOT } } },
    ]);
  });

  it('somebody of whom nothing is said passes by being there', () => {
    const [result] = run({ person: 'ada.obi@northwind.example' });
    expect(result?.verdicts).toEqual([{ label: 'ada.obi@northwind.example', state: 'passed' }]);
  });
});
