import { findProvisioningError } from '../../knowledge/ringcentral/errors';
import { findPlatformError } from '../../knowledge/ringcentral/platform-errors';
import type { AccountError } from '../account-error';
import type { ErrorAnswer } from '../http/error-answer';
import { explainCertificate } from './certificates';
import type { Explanation } from './explanation';
import { failureExplanations } from './failures';
import { oauthKeywords } from './oauth-keywords';

export interface Diagnosis extends Explanation {
  /** What was seen, in the server's own words where it said something. */
  readonly evidence: string;
}

/** Explains a failure: what was seen, why it is so, and what to do. Unknown answers get no invented cause. */
export function diagnose(error: AccountError): Diagnosis {
  const { kind, facts } = error;
  if (kind === 'http') return { evidence: describeAnswer(facts.status, facts.answer), ...explainAnswer(error) };
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
  if (status === 429) return rateLimited(retryAfterMs);
  const known = answer?.errorCode === undefined ? undefined : findPlatformError(answer.errorCode);
  if (known !== undefined) return { cause: known.cause, remedy: withNames(known.remedy, answer) };
  const keyword = answer?.oauthError === undefined ? undefined : oauthKeywords.get(answer.oauthError);
  if (keyword !== undefined) return keyword;
  const refusal = answer === undefined ? undefined : findProvisioningError(answer.text);
  if (refusal !== undefined) return { cause: refusal.meaning, remedy: refusal.remedy };
  return explainStatus(status);
}

function rateLimited(retryAfterMs: number | undefined): Explanation {
  const wait = retryAfterMs === undefined ? 'a minute' : `${Math.ceil(retryAfterMs / 1000)} s`;
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
  if (status === 401) {
    return {
      cause: 'The token is not accepted: expired, revoked, or issued by another environment.',
      remedy: 'Get a new token for this server.',
    };
  }
  if (status === 403) {
    return {
      cause: "The app or the person's role lacks a permission.",
      remedy: "Check the app's permissions, and use a person who is User Admin or higher.",
    };
  }
  if (status === 404)
    return { cause: 'There is no such service at this address.', remedy: 'Check the server address.' };
  if (status !== undefined && status >= 500) {
    return { cause: 'RingCentral, or a proxy before it, cannot answer at the moment.', remedy: 'Try again later.' };
  }
  return {};
}
