import type { StatementId } from '../../account/statements';
import type { PlanEntry } from '../plan/plan';

/**
 * Why a person would be refused, roughly: `taken` a name or number another user has; `licence` no extension is left;
 * `place` the country, state or the licences of a country; `value` what the request says is not valid; `state` the user
 * is not activated or was disabled; `permission` of the app or the account; `gone` the user is not in the account;
 * `ambiguous` several users match; `mapping` the provider fails before anything is sent; `other` all else.
 */
export type RefusalKind =
  | 'taken'
  | 'licence'
  | 'place'
  | 'value'
  | 'state'
  | 'permission'
  | 'gone'
  | 'ambiguous'
  | 'mapping'
  | 'other';

const kinds: Readonly<Partial<Record<StatementId, RefusalKind>>> = {
  W9: 'taken',
  W23: 'taken',
  W3: 'licence',
  W5: 'place',
  W6: 'place',
  W7: 'place',
  W27: 'place',
  W28: 'place',
  W10: 'value',
  W12: 'value',
  W13: 'value',
  W22: 'value',
  W25: 'value',
  W26: 'value',
  W29: 'value',
  W30: 'value',
  W31: 'value',
  W32: 'value',
  W34: 'value',
  W35: 'value',
  W17: 'state',
  W19: 'state',
  R1: 'permission',
  R2: 'permission',
  W4: 'permission',
  W20: 'permission',
  W33: 'gone',
  R5: 'gone',
};

/** What kind of refusal an entry is: by the statement its last answer rests on first. Undefined when nothing is refused. */
export function refusalKind({ action, match, requests }: PlanEntry): RefusalKind | undefined {
  if (action !== 'refused') return undefined;
  if (match.result === 'many') return 'ambiguous';
  const answer = requests.at(-1)?.answer;
  if (answer === undefined) return 'mapping';
  const [reason] = answer.predictions;
  return (reason === undefined ? undefined : kinds[reason]) ?? 'other';
}
