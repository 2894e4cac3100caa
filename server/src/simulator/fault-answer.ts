import type { ServerResponse } from 'node:http';
import { errorBody, Refusal, scimHeaders } from '../account/message';
import { platformRefusal } from '../account/rest/answers';
import type { ErrorForm, ReplacingFault } from './faults';
import { type HttpAnswer, sendAnswer } from './http';
import { sendEndlessly } from './slow-body';

const standard: ReadonlyMap<number, readonly [code: string, message: string]> = new Map([
  [400, ['CMN-101', 'Parameter [userName] value is invalid.']],
  [401, ['OAU-128', 'Access token expired']],
  [403, ['CMN-401', 'In order to call this API endpoint, application needs to have [EditAccounts] permission']],
  [404, ['CMN-102', 'Resource for parameter [scimUserId] is not found']],
  [409, ['CMN-406', 'Duplicate value for parameter [email] found in request']],
  [429, ['CMN-301', 'Request rate exceeded']],
  [500, ['CMN-203', 'Internal Server Error']],
  [503, ['CMN-201', 'Service Temporary Unavailable']],
]);

/** An error in SCIM's form, or in the platform's, which the gateway uses before SCIM is reached. */
export function gatewayError(form: ErrorForm, status: number, code?: string, message?: string): HttpAnswer {
  const [standardCode, standardMessage] = standard.get(status) ?? ['CMN-203', 'Internal Server Error'];
  const text = message ?? standardMessage;
  if (form === 'platform') return platformRefusal(status, code ?? standardCode, text);
  return { status, headers: scimHeaders, body: errorBody(new Refusal(status, text, 'R1')) };
}

function statusAnswer(fault: Extract<ReplacingFault, { readonly kind: 'status' }>): HttpAnswer {
  const { status, form = 'scim', code, message, scimType, retryAfter } = fault;
  const plain = gatewayError(form, status, code, message);
  const text = message ?? standard.get(status)?.[1] ?? 'Internal Server Error';
  const body =
    scimType === undefined || form === 'platform' ? plain.body : errorBody(new Refusal(status, text, 'R1', scimType));
  return {
    ...plain,
    body,
    headers: { ...plain.headers, ...(retryAfter !== undefined && { 'Retry-After': retryAfter }) },
  };
}

const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Network sign-in</h1></body></html>';
const half = '{"schemas":[';

/** What a fault sends in the place of an answer; undefined for those that are no whole answer. */
function answerOf(fault: ReplacingFault, now: number): HttpAnswer | undefined {
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault);
    case 'rate-limited': {
      const error = gatewayError(fault.form ?? 'platform', 429);
      const date = fault.retryAfterDate;
      const value = date === undefined ? fault.retryAfter : new Date(now + date * 1000).toUTCString();
      return { ...error, headers: { ...error.headers, ...(value !== null && { 'Retry-After': value }) } };
    }
    case 'invalid-json':
      return { status: 200, body: half };
    case 'html':
      return { status: fault.status ?? 200, headers: { 'Content-Type': 'text/html' }, body: page };
    case 'redirect':
      return { status: fault.status ?? 302, headers: { Location: fault.location } };
    case 'empty':
      return { status: 200 };
    case 'no-content':
      return { status: 204 };
    case 'gzip-garbage':
      return { status: 200, headers: { 'Content-Encoding': 'gzip' }, body: half };
    default:
      return undefined;
  }
}

/**
 * Sends what a fault says in the place of the answer.
 * @param now the time in milliseconds, for a Retry-After that is a date
 * @returns the status sent; 0 when the connection was broken before one
 */
export async function sendFault(
  response: ServerResponse,
  fault: ReplacingFault,
  headers: Readonly<Record<string, string>>,
  now: number,
): Promise<number> {
  const answer = answerOf(fault, now);
  if (answer !== undefined) {
    sendAnswer(response, answer, headers);
    return answer.status;
  }
  switch (fault.kind) {
    case 'truncated':
      response.writeHead(200, { ...headers, 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write(half, () => response.destroy());
      return 200;
    case 'endless':
      await sendEndlessly(response, Number.POSITIVE_INFINITY, headers);
      return 200;
    case 'huge':
      await sendEndlessly(response, fault.bytes, headers);
      return 200;
    default:
      response.destroy();
      return 0;
  }
}
