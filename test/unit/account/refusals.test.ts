import { describe, expect, it } from 'vitest';
import { account, newUser, patchBody, send } from './account-fixture';

const model = account();
const create = (more: object, email = 'new@corp.example') => send(model, 'POST', '/Users', newUser(email, more));
const patch = (...operations: readonly unknown[]) => send(model, 'PATCH', '/Users/11', patchBody(...operations));
const find = (filter: string) => send(model, 'GET', '/Users', undefined, { query: { filter } });

/** Status and scimType, and the statement the refusal rests on. */
function refused(answer: ReturnType<typeof send>): readonly unknown[] {
  return [answer.status, answer.body.scimType, answer.predictions?.[0]];
}

describe('refusals that rest on a statement', () => {
  it('R11: another operator than eq', () => {
    for (const operator of ['ne', 'co', 'sw', 'ew', 'gt', 'le'])
      expect(refused(find(`userName ${operator} "ann@corp.example"`))).toEqual([400, 'invalidFilter', 'R11']);
  });

  it('W13: a type RingCentral does not list', () => {
    const value = '+16505550100';
    for (const more of [{ phoneNumbers: [{ type: 'home', value }] }, { photos: [{ type: 'thumbnail', value: 'x' }] }])
      expect(refused(create(more))).toEqual([400, 'invalidValue', 'W13']);
    expect(refused(create({ emails: [{ type: 'home', value: 'new@corp.example' }] }))).toEqual([
      400,
      'invalidValue',
      'W13',
    ]);
  });

  it('W22: a replace through a filter that fits no element', () => {
    const operation = { op: 'replace', path: 'phoneNumbers[value eq "1"].value', value: '2' };
    expect(refused(patch(operation))).toEqual([400, 'noTarget', 'W22']);
  });

  it('W25: a malformed e-mail address', () => {
    for (const email of ['new', 'new@corp', 'a b@corp.example', 'a@b@corp.example', '@corp.example'])
      expect(refused(create({}, email)), email).toEqual([400, 'invalidValue', 'W25']);
  });

  it('W26: a name longer than the REST contact allows', () => {
    const name = (length: number) => ({ name: { givenName: 'x'.repeat(length), familyName: 'y' } });
    expect(refused(create(name(65)))).toEqual([400, 'invalidValue', 'W26']);
    expect(send(account(), 'POST', '/Users', newUser('new@corp.example', name(64))).status).toBe(201);
  });

  it('W29: removing what is required, changing what is read-only', () => {
    expect(refused(patch({ op: 'remove', path: 'emails' }))).toEqual([400, 'mutability', 'W29']);
    expect(refused(patch({ op: 'replace', path: 'id', value: '5' }))).toEqual([400, 'mutability', 'W29']);
  });

  it('W30: a path that names none of its attributes', () => {
    expect(refused(patch({ op: 'add', path: 'displayName', value: 'x' }))).toEqual([400, 'invalidPath', 'W30']);
  });

  it('W32: a value of the wrong type', () => {
    for (const more of [{ title: 5 }, { active: 'maybe' }, { phoneNumbers: 'x' }, { addresses: [5] }])
      expect(refused(create(more))).toEqual([400, 'invalidValue', 'W32']);
  });

  it('W34: a malformed path or filter', () => {
    expect(refused(patch({ op: 'add', path: 'emails[type eq', value: 'x' }))).toEqual([400, 'invalidPath', 'W34']);
    expect(refused(find('userName eq'))).toEqual([400, 'invalidFilter', 'W34']);
  });

  it('W35: a remove without a path', () => {
    expect(refused(patch({ op: 'remove' }))).toEqual([400, 'noTarget', 'W35']);
  });

  it('W36: a second number of a type replaces the first', () => {
    const added = { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: '+16505550177' }] };
    const { phoneNumbers } = send(account(), 'PATCH', '/Users/11', patchBody(added)).body;
    const work = (phoneNumbers as readonly { type: string; value: string }[]).filter(({ type }) => type === 'work');
    expect(work).toEqual([{ type: 'work', value: '+16505550177' }]);
  });
});
