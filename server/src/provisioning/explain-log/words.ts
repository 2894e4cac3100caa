import { escrow } from '../../knowledge/entra/log/retries';
import type { KnownError, Mend } from '../../knowledge/errors/known-error';
import type { Confidence } from '../../knowledge/scim/sources';
import type { EventGroup } from './groups';
import type { LogProvider } from './log/record';

export const providerNames: Readonly<Record<LogProvider, string>> = {
  entra: 'Microsoft Entra',
  okta: 'Okta',
  jumpcloud: 'JumpCloud',
};

/** Where something has to change. */
export const mendWords: Readonly<Record<Mend, string>> = {
  value: 'a value in the directory, or the expression that makes it',
  mapping: 'the mapping: what is mapped or matched',
  request: 'the request, or the address it is sent to',
  account: 'the RingCentral account',
  access: 'the RingCentral app, its authorization, or the role of its administrator',
  provider: 'the settings of the identity provider',
  wait: 'nothing has to change',
};

/** What to look at when a cause is not known. */
export const looksAt: Readonly<Record<LogProvider, string>> = {
  entra:
    'Open the event in Provisioning logs and read the step Export under Steps, and Troubleshooting & Recommendations.',
  okta: 'Open the event in the System Log and read outcome.reason and debugData; the full text is under Dashboard > Tasks.',
  jumpcloud: 'Open the event in Directory Insights and read message_chain and error_message.',
};

const confidences: Readonly<Record<Confidence, string>> = {
  documented: 'documented',
  seen: 'seen in public reports',
  believed: 'our belief',
};

/** How far an entry of the catalogue can be relied on, and where it comes from. */
export function howSure({ confidence, statusConfidence, source, statuses, statement }: KnownError): string {
  const status =
    statusConfidence === confidence || statuses.length === 0 ? '' : `, its status ${confidences[statusConfidence]}`;
  const date = source.date === undefined ? '' : ` (${source.date})`;
  const predicted = statement === undefined ? '' : `; ${statement} of the account model`;
  return `${confidences[confidence]}${status}: ${source.title}${date}${predicted}`;
}

/** When a failing person is tried again; empty when the log does not say and a rule for all of them does. */
export function retryWords({ provider, retryAt, retries, count }: EventGroup): string {
  if (provider === 'jumpcloud') return 'When JumpCloud tries again is not published.';
  if (provider === 'okta')
    return 'Okta tries again when it is told to, under Dashboard > Tasks. A create that is retried sends the values of the first attempt.';
  if (retryAt === undefined) return '';
  const when = `${retryAt.slice(0, 10)} ${retryAt.slice(11, 16)} UTC`;
  const before =
    retries === undefined || retries === 0 ? '' : `, after ${retries === 1 ? 'one retry' : `${retries} retries`}`;
  return `${when}, as Entra announces${count > 1 ? ' for the first of them' : ''}${before}.`;
}

const hours = escrow.firstHours;

/** When Entra tries a failing person again. */
export const escrowWords = `Entra tries a person who fails again ${hours.slice(0, -1).join(', ')} and ${hours.at(-1)} hours after the first failure, then every ${escrow.thenEveryHours} hours until ${escrow.days} days are over.`;

/** What so many failures lead to. */
export const quarantineWords =
  'With so many failures Entra puts the job into quarantine: one cycle a day, and after four weeks none.';

const SHOWN_PEOPLE = 8;

export function somePeople(people: readonly string[]): string {
  const more = people.length - SHOWN_PEOPLE;
  return more > 0 ? `${people.slice(0, SHOWN_PEOPLE).join(', ')} and ${more} more` : people.join(', ');
}

const LONGEST_VALUE = 300;

/** A text of somebody's log in quotation marks, on one line. */
export function quoted(text: string): string {
  const line = text
    .slice(0, LONGEST_VALUE * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return `"${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line}"`;
}
