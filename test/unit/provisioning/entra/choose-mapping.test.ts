import { describe, expect, it } from 'vitest';
import { exitCode } from '../../../../server/src/provisioning/render/exit-code';
import { documentOf, MAPPINGS, objectMapping, person, planOf } from './support';

const users = (name: string, more: object = {}) => ({
  name,
  flowTypes: 'Add,Update,Delete',
  sourceObjectName: 'User',
  targetObjectName: 'User',
  attributeMappings: MAPPINGS,
  ...more,
});
const rule = (name: string, objectMappings: readonly unknown[], sourceDirectoryName = 'Microsoft Entra ID') => ({
  id: `id-${name}`,
  name,
  sourceDirectoryName,
  targetDirectoryName: 'RingCentral',
  objectMappings,
});
const schemaOf = (...rules: readonly unknown[]) => documentOf({ synchronizationRules: rules, directories: [] });

const one = [person('new@corp.example')];

describe('the mapping a plan is made with', () => {
  it('leads users from Entra ID, by its name of today or of before, to the application', () => {
    const group = users('Groups', { sourceObjectName: 'Group' });
    for (const source of ['Microsoft Entra ID', 'Azure Active Directory']) {
      const document = schemaOf(
        rule('IN', [users('Back')], 'RingCentral'),
        rule('OUT', [group, users('Users')], source),
      );
      expect(planOf(one, { document })).toMatchObject({
        connectorName: 'RingCentral',
        counts: { create: 1 },
        blocks: [],
      });
    }
  });

  it('is the one that is enabled', () => {
    const document = schemaOf(rule('OUT', [users('Old', { enabled: false, attributeMappings: [] }), users('Users')]));
    expect(planOf(one, { document }).counts.create).toBe(1);
  });

  it('is named by itself or by its rule where there are several', () => {
    const document = schemaOf(rule('A', [users('First', { flowTypes: 'Update' })]), rule('B', [users('Second')]));
    const blocked = planOf(one, { document });
    expect(blocked.blocks[0]?.message).toBe(
      'There are several mappings of users: First, Second. Name the one to plan with.',
    );
    expect([blocked.entries[0]?.action, exitCode(blocked)]).toEqual(['unknown', 1]);
    const counts = (name: string) => planOf(one, { document, options: { rule: name } }).counts;
    expect([counts('First').skipped, counts('id-A').skipped, counts('B').create]).toEqual([1, 1, 1]);
    expect(planOf(one, { document, options: { rule: 'C' } }).blocks[0]?.message).toContain(
      'There is no rule or object mapping C',
    );
  });

  it('is missed with a reason', () => {
    const document = schemaOf(rule('OUT', [users('Groups', { sourceObjectName: 'Group' })]));
    expect(planOf(one, { document }).blocks[0]?.message).toContain('no object mapping that leads from a User');
  });

  it('does nothing while it is not enabled', () => {
    const plan = planOf(one, { document: objectMapping(MAPPINGS, { enabled: false }) });
    expect([plan.counts.skipped, plan.notes[0]]).toEqual([
      1,
      'The object mapping is not enabled: the service would do nothing at all.',
    ]);
  });

  it('creates nobody without Add, and changes nobody without Update', () => {
    expect(planOf(one, { document: objectMapping(MAPPINGS, { flowTypes: 'Update' }) }).counts.skipped).toBe(1);
  });
});
