import { type AccountUser, extensionNumber } from '../../account/scim-user';
import type { Match } from './match';
import type { PlanAction } from './operation';

export type StepName = 'source' | 'scope' | 'match' | 'evaluate' | 'action';
export type StepStatus = 'success' | 'skipped' | 'warning' | 'failure' | 'unknown';

/** One of the five steps by which a person's plan comes about, always in this order; steps not reached are missing. */
export interface Step {
  readonly name: StepName;
  readonly status: StepStatus;
  readonly text: string;
  /** The code the provider's own log has for it, where it has one: `EntrySynchronizationSkip`. */
  readonly code?: string;
}

/** The step in which the person is looked for in the account. */
export function matchStep({ result, user, key, by, reason }: Match): Step {
  switch (result) {
    case 'one':
      return {
        name: 'match',
        status: 'success',
        text: `${by} ${key} is ${user === undefined ? '?' : describeUser(user)}.`,
      };
    case 'none':
      return { name: 'match', status: 'success', text: `Nobody in the account has the ${by} ${key}.` };
    case 'many':
      return { name: 'match', status: 'failure', text: `${reason ?? 'Several users match'}.` };
    case 'failed':
      return { name: 'match', status: 'failure', text: `The expression for ${by} fails: ${reason ?? ''}` };
    case 'unknown':
      return { name: 'match', status: 'unknown', text: `Cannot be told: ${reason ?? ''}.` };
  }
}

/** `Ada Obi (id 62000003, extension 103, enabled)` */
export function describeUser(user: AccountUser): string {
  const number = extensionNumber(user.scim);
  const name = `${user.scim.name.givenName} ${user.scim.name.familyName}`.trim();
  return `${name} (id ${user.id}${number === undefined ? '' : `, extension ${number}`}, ${STATUS_WORDS[user.status]})`;
}

const STATUS_WORDS = {
  Enabled: 'enabled',
  Disabled: 'disabled',
  NotActivated: 'not activated yet',
  Unknown: 'status not known',
} as const;

/** What an entry must tell for its last step. */
export interface ActionFacts {
  readonly action: PlanAction;
  readonly reason: string | undefined;
  readonly notes: readonly string[];
}

/** The step that says what is done, and why where that is not plain. */
export function actionStep({ action, reason, notes }: ActionFacts): Step {
  const text = reason ?? ACTION_WORDS[action];
  switch (action) {
    case 'unchanged':
    case 'skipped':
      return { name: 'action', status: 'skipped', text };
    case 'refused':
      return { name: 'action', status: 'failure', text };
    case 'unknown':
      return { name: 'action', status: 'unknown', text };
    default:
      return { name: 'action', status: notes.length > 0 ? 'warning' : 'success', text };
  }
}

const ACTION_WORDS: Readonly<Record<PlanAction, string>> = {
  create: 'The user is created.',
  update: 'The user is changed.',
  enable: 'The user is enabled.',
  disable: 'The user is disabled; the licence stays in use.',
  remove: 'The user is deleted; the extension becomes unassigned.',
  unchanged: 'Nothing would change, so nothing is sent.',
  skipped: 'Nothing applies.',
  refused: 'The request is refused.',
  unknown: 'Cannot be foreseen.',
};
