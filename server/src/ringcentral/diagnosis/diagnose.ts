import type { KnownError } from '../../knowledge/errors/known-error';
import {
  findOAuthKeyword,
  findPlatformError,
  findProvisioningError,
  findStatusError,
} from '../../knowledge/ringcentral/errors';
import type { AccountError } from '../account-error';
import type { ErrorAnswer } from '../http/error-answer';
import { explainCertificate } from './certificates';
import type { Explanation } from './explanation';
import { failureExplanations } from './failures';

export interface Diagnosis extends Explanation {
  /** What was seen, in the server's own words where it said something. */
  readonly evidence: string;
}

/** Explains a failure: what was seen, why it is so, and what to do. Unknown answers get no invented cause. */
export function diagnose(error: AccountError): Diagnosis {
  const { kind, facts } = error;
  if (kind === 'http') {
    const note = facts.note === undefined ? '' : `. ${facts.note}`;
    return { evidence: `${describeAnswer(facts.status, facts.answer)}${note}`, ...explainAnswer(error) };
  }
  if (kind === 'tls') return { evidence: error.message, ...explainCertificate(facts.networkCode) };
  return { evidence: error.message, ...failureExplanations[kind] };
}

/** `403 CMN-401 "…"`, `502 with an HTML page titled "…"`. */
function describeAnswer(status: number | undefined, answer: ErrorAnswer | undefined): string {
  if (answer === undefined || answer.form === 'empty') return `answered ${status} without an explanation`;
  if (answer.form === 'html') return `answered ${status} with ${answer.text}`;
  const words = [String(status), answer.oauthError, answer.errorCode, answer.scimType];
  return `answered ${words.filter((word) => word !== undefined).join(' ')} "${answer.text}"`;
}

function explainAnswer({ facts: { status, answer, retryAfterMs } }: AccountError): Explanation {
  if (answer?.form === 'html') return failureExplanations['not-json'] ?? {};
  if (status === 429) return rateLimited(retryAfterMs, answer?.errorCode);
  const known = answer?.errorCode === undefined ? undefined : findPlatformError(answer.errorCode);
  if (known !== undefined) return { cause: known.meaning, remedy: withNames(known.remedy, answer) };
  const keyword = answer?.oauthError === undefined ? undefined : findOAuthKeyword(answer.oauthError);
  if (keyword !== undefined) return explanation(keyword);
  const refusal = answer === undefined ? undefined : findProvisioningError(answer.text);
  if (refusal !== undefined) return explanation(refusal);
  return explainStatus(status);
}

function rateLimited(retryAfterMs: number | undefined, errorCode: string | undefined): Explanation {
  const wait = retryAfterMs === undefined ? 'a minute' : `${Math.ceil(retryAfterMs / 1000)} s`;
  if (errorCode === 'CMN-304') {
    const cause = 'The same request is still being worked on; another program may have sent it too.';
    return { cause, remedy: `Wait ${wait}, then send it once.` };
  }
  return {
    cause: 'Too many requests for this user and app; other programs that use the same app count too.',
    remedy: `Wait ${wait} and send nothing meanwhile: an earlier request starts the wait again.`,
  };
}

function withNames(remedy: string, answer: ErrorAnswer | undefined): string {
  const name = answer?.permissionName ?? /\[(\w+)\] permission/.exec(answer?.text ?? '')?.[1];
  return name === undefined ? remedy : `${remedy} The permission is "${name}".`;
}

function explainStatus(status: number | undefined): Explanation {
  // The test asks for lists and its own account, never for a user by id.
  if (status === 404)
    return { cause: 'There is no such service at this address.', remedy: 'Check the server address.' };
  const isTelling = status === 401 || status === 403 || (status !== undefined && status >= 500);
  const known = isTelling ? findStatusError(status) : undefined;
  // What is asked for is fixed, so a 400 or 409 without a text is no fault of a value: no cause is invented.
  return known === undefined
    ? { remedy: 'Try again; if it stays, show RingCentral support this answer.' }
    : explanation(known);
}

function explanation({ meaning, remedy }: KnownError): Explanation {
  return { cause: meaning, remedy };
}
