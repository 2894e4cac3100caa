import type { RefusalKind } from './refusal-kind';

/** What a change means to whoever is responsible for the account, beside the action: things that are asked for by name. */
export type EventMark =
  | 'login-renamed'
  | 'deactivated'
  | 'reactivated'
  | 'licence-taken'
  | 'country-changed'
  | 'phone-changed'
  | `refused-${RefusalKind}`;

/** Every mark, in the order in which pages show them. */
export const eventMarks: readonly EventMark[] = [
  'login-renamed',
  'deactivated',
  'reactivated',
  'licence-taken',
  'country-changed',
  'phone-changed',
  'refused-taken',
  'refused-licence',
  'refused-place',
  'refused-value',
  'refused-state',
  'refused-permission',
  'refused-gone',
  'refused-ambiguous',
  'refused-mapping',
  'refused-other',
];
