import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, now, patchBody, send } from './account-fixture';

const context = { now: () => now };
const words = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'emails',
  'name',
  'active',
  'schemas',
  'filter',
  'count',
];

describe('hostile requests', () => {
  it('get an answer, leave the users and JavaScript’s own objects as they were', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const key = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>(null, true, 'work', '', 1),
        tie('value'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const operation = fc.record({
      op: fc.constantFrom('add', 'replace', 'remove'),
      path: fc.option(key, { nil: undefined }),
      value,
    });
    const body = fc.oneof(
      value,
      fc.array(operation, { maxLength: 3 }).map((operations) => patchBody(...operations)),
    );
    const path = fc.oneof(
      fc.constantFrom(
        '/scim/v2/Users',
        '/scim/v2/Users/11',
        '/scim/v2/Users/.search',
        '/restapi/v1.0/account/~/extension',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'X'), path, body, (method, target, sent) => {
        const model = account();
        const answer = model.handle({ method, path: target, body: sent }, context);
        expect(answer.status).toBeGreaterThanOrEqual(200);
        if (answer.status >= 400) expect([...model.users()]).toEqual([...account().users()]);
      }),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('a filter on %s makes no element', (name) => {
    const operation = { op: 'add', path: `phoneNumbers[${name} eq "x"].value`, value: '1' };
    expect(send(account(), 'PATCH', '/Users/11', patchBody(operation))).toMatchObject({
      status: 400,
      body: { scimType: 'noTarget' },
    });
  });

  it('changes nothing it was given', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null)
        for (const member of Object.values(Object.freeze(value))) freeze(member);
      return value;
    };
    const body = freeze(
      patchBody(
        { op: 'replace', path: 'name', value: { givenName: 'Anna' } },
        { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: '+1' }] },
      ),
    );
    expect(send(account(), 'PATCH', '/Users/11', body).status).toBe(200);
  });

  it('does not run out of stack on deep bodies', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(send(account(), 'POST', '/Users', { schemas: deep }).status).toBe(400);
    expect(send(account(), 'POST', '/Users/.search', { filter: deep }).status).toBe(400);
    expect(send(account(), 'POST', '/Users/.search', { count: { valueOf: deep } }).status).toBe(400);
    const add = { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: deep }] };
    expect(send(account(), 'PATCH', '/Users/11', patchBody(add, add)).status).toBe(400);
  });
});
