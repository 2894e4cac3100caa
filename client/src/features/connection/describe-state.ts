import type { ConnectionFacts } from '../../infrastructure/connections/connection-facts';
import type { ConnectionState } from '../../infrastructure/connections/connections';
import {
  describeKind,
  describeMarks,
  hostOf,
  type SavedConnection,
} from '../../infrastructure/connections/saved-connection';

/** All that is known of a connection, for drawing it. */
export interface KnownConnection {
  readonly connection: SavedConnection;
  readonly state: ConnectionState;
  readonly facts: ConnectionFacts | undefined;
  readonly isDefault: boolean;
}

/** One line below a connection: what, and what is so. */
export interface Detail {
  readonly label: string;
  readonly value: string;
  /** A codicon. */
  readonly icon: string;
}

/** Times as the person's own machine writes them; passed in, so that this file needs no clock and no locale. */
export type TimeText = (ms: number) => string;

const outcomes: Readonly<Record<ConnectionFacts['outcome'], string>> = {
  passed: 'everything in order',
  warned: 'works, with warnings',
  failed: 'does not work yet',
  undecided: 'could not be decided',
  cancelled: 'cancelled',
};

/** Where a connection stands, in a few words. */
export function describeState(state: ConnectionState, time: TimeText): string {
  switch (state.kind) {
    case 'signed-out':
      return 'not signed in';
    case 'signing-in':
      return 'signing in …';
    case 'expired':
      return 'sign-in has run out';
    case 'failed':
      return 'sign-in failed';
    case 'signed-in': {
      const who = `signed in as ${state.identity.person ?? 'a person not named'}`;
      return state.until === undefined ? who : `${who} until ${time(state.until)}`;
    }
  }
}

/** What stands behind the name of a connection. */
export function describeConnection({ connection, state, isDefault }: KnownConnection, time: TimeText): string {
  return [describeMarks(connection), isDefault ? 'default' : '', describeState(state, time), hostOf(connection)]
    .filter(Boolean)
    .join(' · ');
}

/** The lines below a connection, what is not known left out. */
export function detailsOf({ connection, state, facts }: KnownConnection, time: TimeText): readonly Detail[] {
  const isIn = state.kind === 'signed-in';
  const identity = isIn ? state.identity : undefined;
  const person = identity?.person ?? facts?.person;
  const scopes = (isIn ? state.scopes : undefined) ?? facts?.scopes;
  const account = [
    identity?.brand ?? facts?.brand,
    identity?.accountNumber,
    identity?.accountId && `id ${identity.accountId}`,
  ];
  const lines: readonly (Detail | undefined)[] = [
    state.kind === 'failed' ? { label: 'Failed', value: state.reason, icon: 'error' } : undefined,
    line('Person', [person, ...(facts?.roles ?? [])].filter(Boolean).join(', '), 'account'),
    isIn && state.until !== undefined
      ? line('Until', `${time(state.until)}${state.isRenewable ? ', then renewed' : ', then sign in again'}`, 'clock')
      : undefined,
    facts === undefined ? undefined : lastTest(facts, time),
    line('Unassigned extensions', facts?.freeExtensions?.toString(), 'call-outgoing'),
    line('App permissions', scopes?.join(', '), 'key'),
    line('Account', account.filter(Boolean).join(', '), 'organization'),
    line('Server', connection.server, 'server'),
    line('Signs in with', describeKind(connection), 'plug'),
  ];
  return lines.filter((entry) => entry !== undefined);
}

function lastTest({ testedAt, outcome, failedAt }: ConnectionFacts, time: TimeText): Detail | undefined {
  const text = [`${time(testedAt)}: ${outcomes[outcome]}`, failedAt && `at "${failedAt}"`].filter(Boolean).join(', ');
  return line('Last test', text, outcome === 'failed' ? 'error' : 'checklist');
}

function line(label: string, value: string | undefined, icon: string): Detail | undefined {
  return value === undefined || value === '' ? undefined : { label, value, icon };
}

/** The icon of a connection, and the colour it is drawn in. */
export function iconOf({ connection, state, facts }: KnownConnection): {
  readonly icon: string;
  readonly color?: string;
} {
  if (state.kind === 'signing-in') return { icon: 'loading~spin' };
  if (state.kind === 'failed' || facts?.outcome === 'failed') return { icon: 'error', color: 'testing.iconFailed' };
  const icon = state.kind === 'signed-in' ? 'pass-filled' : 'plug';
  if (connection.isProduction) return { icon, color: 'list.warningForeground' };
  return state.kind === 'signed-in' ? { icon, color: 'testing.iconPassed' } : { icon };
}

/** What menus go by: `connection signedIn production readOnly default`. */
export function contextValueOf({ connection, state, isDefault }: KnownConnection): string {
  return [
    'connection',
    state.kind === 'signed-in' || state.kind === 'expired' ? 'signedIn' : 'signedOut',
    connection.isProduction ? 'production' : '',
    connection.isReadOnly ? 'readOnly' : '',
    isDefault ? 'default' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The text of the status bar: the name, and the marks in words, because a colour alone says nothing to some. */
export function statusTextOf({ connection }: KnownConnection): string {
  const marks = describeMarks(connection);
  return `${connection.isProduction ? '$(warning)' : '$(plug)'} ${connection.name}${marks === '' ? '' : ` (${marks})`}`;
}

/** Whether what was tried last did not work. */
export function hasFailed({ state, facts }: KnownConnection): boolean {
  return state.kind === 'failed' || facts?.outcome === 'failed';
}
