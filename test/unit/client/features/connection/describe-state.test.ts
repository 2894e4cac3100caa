import { describe, expect, it } from 'vitest';
import {
  contextValueOf,
  describeConnection,
  detailsOf,
  hasFailed,
  iconOf,
  type KnownConnection,
  statusTextOf,
} from '../../../../../client/src/features/connection/describe-state';

const time = (ms: number) => new Date(ms).toISOString().slice(11, 16);

const all = (more: Partial<KnownConnection> = {}, marks: Partial<KnownConnection['connection']> = {}) => ({
  connection: {
    id: 'one',
    name: 'Brand EU',
    server: 'https://platform.ringcentral.com',
    kind: 'jwt' as const,
    clientId: 'app',
    isProduction: false,
    isReadOnly: false,
    ...marks,
  },
  state: { kind: 'signed-out' as const },
  facts: undefined,
  isDefault: false,
  ...more,
});

const signedIn = {
  kind: 'signed-in',
  identity: { person: 'Dana Reyes', accountId: '400', accountNumber: '+16505550100', brand: 'RingCentral' },
  until: Date.UTC(2026, 0, 15, 14, 5),
  isRenewable: false,
  scopes: ['ReadAccounts'],
} as const;

describe('a connection in the view', () => {
  it('says marks, default, who and until when, and the host', () => {
    expect(describeConnection(all({ state: signedIn, isDefault: true }, { isProduction: true }), time)).toBe(
      'production · default · signed in as Dana Reyes until 14:05 · platform.ringcentral.com',
    );
    expect(describeConnection(all(), time)).toBe('not signed in · platform.ringcentral.com');
    expect(describeConnection(all({ state: { kind: 'expired' } }), time)).toContain('sign-in has run out');
  });

  it('lists what is known below, and leaves out what is not', () => {
    const facts = {
      testedAt: Date.UTC(2026, 0, 15, 13, 0),
      outcome: 'warned',
      roles: ['Super Admin'],
      freeExtensions: 0,
    } as const;
    const lines = detailsOf(all({ state: signedIn, facts }), time).map(({ label, value }) => `${label}: ${value}`);
    expect(lines).toEqual([
      'Person: Dana Reyes, Super Admin',
      'Until: 14:05, then sign in again',
      'Last test: 13:00: works, with warnings',
      'Unassigned extensions: 0',
      'App permissions: ReadAccounts',
      'Account: RingCentral, +16505550100, id 400',
      'Server: https://platform.ringcentral.com',
      'Signs in with: JWT app app',
    ]);
    expect(detailsOf(all(), time).map(({ label }) => label)).toEqual(['Server', 'Signs in with']);
  });

  it('says why signing in failed, first', () => {
    const failed = all({ state: { kind: 'failed', reason: 'RingCentral answered 400: Gone' } });
    expect(detailsOf(failed, time)[0]).toMatchObject({ label: 'Failed', value: 'RingCentral answered 400: Gone' });
    expect(iconOf(failed).icon).toBe('error');
    expect(hasFailed(failed)).toBe(true);
  });

  it('tells menus what can be done', () => {
    expect(contextValueOf(all())).toBe('connection signedOut');
    expect(contextValueOf(all({ state: { kind: 'expired' } }))).toBe('connection signedIn');
    const marked = all({ state: signedIn, isDefault: true }, { isProduction: true, isReadOnly: true });
    expect(contextValueOf(marked)).toBe('connection signedIn production readOnly default');
  });

  it('has its marks in words in the status bar', () => {
    expect(statusTextOf(all())).toBe('$(plug) Brand EU');
    expect(statusTextOf(all({}, { isProduction: true, isReadOnly: true }))).toBe(
      '$(warning) Brand EU (production, read-only)',
    );
  });
});
