import type { AccountUser } from '../../account/scim-user';
import { extensionNumber } from '../../account/scim-user';
import type { Plan, PlanEntry } from '../plan';
import type { StepJson } from './plan-format';

/** The five steps by which a person's plan comes about, as far as they were reached. */
export function entrySteps(plan: Pick<Plan, 'operations'>, entry: PlanEntry): readonly StepJson[] {
  return [source(entry), scope(entry), match(entry), ...evaluate(plan, entry), action(entry)];
}

function source({ user }: PlanEntry): StepJson {
  const filled = Object.values(user.values).filter((value) => value !== null && value !== undefined).length;
  return { name: 'source', status: 'success', text: `Line ${user.line} of the sample file, ${filled} values.` };
}

function scope({ user }: PlanEntry): StepJson {
  const written = user.values.statuskey;
  const key = written === undefined || written === null ? 'no statuskey' : `statuskey ${String(written)}`;
  switch (user.status) {
    case 'active':
      return { name: 'scope', status: 'success', text: `Active in EIC (${key}).` };
    case 'leaver':
      return { name: 'scope', status: 'success', text: `Inactive in EIC (${key}).` };
    case 'unknown':
      return { name: 'scope', status: 'unknown', text: `Neither active nor inactive (${key}).` };
  }
}

function match({ match: { result, user, key, by, reason } }: PlanEntry): StepJson {
  switch (result) {
    case 'one':
      return {
        name: 'match',
        status: 'success',
        text: `${by} ${key} is ${user === undefined ? '?' : describe(user)}.`,
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

function describe(user: AccountUser): string {
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

function evaluate(plan: Pick<Plan, 'operations'>, entry: PlanEntry): readonly StepJson[] {
  if (entry.requests.length === 0) return [];
  const names = [...new Set(entry.requests.map(({ operation }) => plan.operations.get(operation) ?? operation))];
  const problem = entry.requests.find(({ verdict }) => verdict !== 'ok');
  if (problem === undefined)
    return [
      {
        name: 'evaluate',
        status: 'success',
        text: `${names.join(' and ')} ${names.length === 1 ? 'gives' : 'give'} complete requests.`,
      },
    ];
  const status = problem.verdict === 'unknown' ? 'unknown' : 'failure';
  return [{ name: 'evaluate', status, text: problem.problem ?? 'The request is not complete.' }];
}

function action(entry: PlanEntry): StepJson {
  const text = entry.reason ?? `${WORDS[entry.action]}`;
  switch (entry.action) {
    case 'unchanged':
    case 'skipped':
      return { name: 'action', status: 'skipped', text };
    case 'refused':
      return { name: 'action', status: 'failure', text };
    case 'unknown':
      return { name: 'action', status: 'unknown', text };
    default:
      return { name: 'action', status: entry.notes.length > 0 ? 'warning' : 'success', text };
  }
}

const WORDS: Readonly<Record<PlanEntry['action'], string>> = {
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
