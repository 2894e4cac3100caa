import type { AccountModel } from '../../account/account-model';
import { type AccountUser, extensionNumber, workEmail } from '../../account/scim-user';
import { findProvisioningError } from '../../knowledge/ringcentral/errors';
import { bodyValues } from '../scim/attributes';
import type { PlannedRequest, PredictedAnswer } from './plan';

export interface RefusalContext {
  /** Before the plan. */
  readonly account: AccountModel;
  /** As the plan has left it so far. */
  readonly working: AccountModel;
  /** Creates of the plan so far, the refused one included. */
  readonly creates: number;
}

/**
 * Why RingCentral would refuse, with the facts of this account beside RingCentral's own words: who has the address, how
 * many extensions there were.
 */
export function refusalReason(
  answer: PredictedAnswer,
  request: PlannedRequest | undefined,
  context: RefusalContext,
): string {
  const words = `${answer.status} ${answer.detail ?? 'without a text'}`;
  switch (answer.predictions[0]) {
    case 'W9':
      return `409 duplicate e-mail${holderText(request, context)}`;
    case 'W3':
      return `${words.replace(/\.$/, '')}: the ${ordinal(context.creates)} create, ${freeText(context.account.unassignedCount())}`;
    case 'W5':
      return `${words} ${countriesText(context)}`;
    default:
      return withMeaning(words, answer);
  }
}

/** RingCentral's words and what they mean, when that is known. */
function withMeaning(words: string, { detail }: PredictedAnswer): string {
  const known = detail === undefined ? undefined : findProvisioningError(detail);
  return known === undefined ? words : `${words.replace(/\.$/, '')}: ${known.meaning}`;
}

function holderText(request: PlannedRequest | undefined, { account, working }: RefusalContext): string {
  const values = request?.asserted?.() ?? bodyValues(JSON.parse(request?.body ?? '{}'));
  const names = [values.get('emails[work]'), values.get('userName')].filter((name) => typeof name === 'string');
  for (const name of names) {
    const holder = working.findByEmail(name) ?? working.findByUserName(name);
    if (holder === undefined) continue;
    if (account.get(holder.id) === undefined) return `: ${personOf(holder)} of this plan gets it first`;
    return `: also used by ${personOf(holder)}`;
  }
  return '';
}

function personOf({ scim }: AccountUser): string {
  const name = `${scim.name.givenName} ${scim.name.familyName}`.trim() || (workEmail(scim) ?? scim.userName);
  const number = extensionNumber(scim);
  return number === undefined ? name : `extension ${number} (${name})`;
}

function freeText(count: number): string {
  if (count === 0) return 'no extension is free';
  return `${count} ${count === 1 ? 'extension is' : 'extensions are'} free`;
}

function countriesText({ working }: RefusalContext): string {
  const countries = [...new Set(working.unassigned().map(({ country }) => country ?? '?'))].sort();
  return `Free extensions are left in: ${countries.join(', ')}.`;
}

function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
