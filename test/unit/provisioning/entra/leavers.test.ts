import { describe, expect, it } from 'vitest';
import {
  ACTIVE,
  accountOf,
  entryOf,
  held,
  MAPPINGS,
  type Members,
  objectMapping,
  person,
  planOf,
  writtenBody,
} from './support';

const account = accountOf([held('1', 'ada@corp.example')]);
const left = (more: Members) => person('ada@corp.example', more);

describe('somebody who lost the application', () => {
  it.each([
    ['disabled in Entra ID', { accountEnabled: false }],
    ['in the recycle bin', { deletedDateTime: '2026-10-01T00:00:00Z' }],
    ['in the recycle bin, by a delta query', { '@removed': { reason: 'changed' } }],
    ['not assigned', { isAssigned: false }],
  ])('is disabled: %s', (_, more) => {
    const entry = entryOf(left(more), { account });
    expect(entry.action).toBe('disable');
    expect(writtenBody(entry)).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'Replace', path: 'active', value: 'False' }],
    });
    expect(entry.after?.scim.active).toBe(false);
  });

  it('takes other changes along when only disabled, since they stay in scope', () => {
    const both = entryOf(left({ accountEnabled: false, jobTitle: 'Clerk' }), { account });
    expect(both.action).toBe('disable');
    expect(JSON.stringify(writtenBody(both))).toContain('Clerk');
    expect(
      JSON.stringify(writtenBody(entryOf(left({ isAssigned: false, jobTitle: 'Clerk' }), { account }))),
    ).not.toContain('Clerk');
  });

  it('is deleted once they are gone for good, if the mapping deletes', () => {
    const gone = left({ '@removed': { reason: 'deleted' } });
    const entry = entryOf(gone, { account });
    expect([entry.action, entry.requests.at(-1)?.method, entry.after]).toEqual(['remove', 'DELETE', undefined]);
    const document = objectMapping(MAPPINGS, { flowTypes: 'Add, Update' });
    expect(entryOf(gone, { account, document }).action).toBe('skipped');
    expect(entryOf(left({ accountEnabled: false }), { account, document }).action).toBe('disable');
  });

  it('cannot be deleted at RingCentral while disabled, which the plan says', () => {
    const disabled = accountOf([held('1', 'ada@corp.example', { active: false, status: 'Disabled' })]);
    const entry = entryOf(left({ '@removed': { reason: 'deleted' } }), { account: disabled });
    expect([entry.action, entry.attempted, entry.requests.at(-1)?.answer?.status]).toEqual(['refused', 'remove', 403]);
  });

  it('stays where Update is not among the flow types, or nothing follows IsSoftDeleted', () => {
    const noUpdate = objectMapping(MAPPINGS, { flowTypes: 'Add, Delete' });
    expect(entryOf(left({ isAssigned: false }), { account, document: noUpdate }).action).toBe('skipped');
    const noActive = objectMapping(MAPPINGS.filter((mapping) => mapping !== ACTIVE));
    const plan = planOf([left({ isAssigned: false })], { account, document: noActive });
    expect(plan.entries[0]?.action).toBe('skipped');
    expect(plan.notes.join()).toContain('No mapping reads IsSoftDeleted');
  });

  it('is never created: disabled people are skipped', () => {
    const entry = entryOf(person('new@corp.example', { accountEnabled: false }), { account });
    expect([entry.action, entry.reason]).toEqual([
      'skipped',
      'not effectively entitled: disabled in Entra ID (accountEnabled false), and not in RingCentral',
    ]);
  });

  it('is unknown when accountEnabled is neither true nor false', () => {
    expect(entryOf(left({ accountEnabled: 'maybe' }), { account }).action).toBe('unknown');
  });

  it('changes nothing when already disabled', () => {
    const disabled = accountOf([held('1', 'ada@corp.example', { active: false, status: 'Disabled' })]);
    const entry = entryOf(left({ accountEnabled: false }), { account: disabled });
    expect([entry.action, entry.trace.code]).toEqual(['unchanged', 'RedundantExport']);
  });
});
