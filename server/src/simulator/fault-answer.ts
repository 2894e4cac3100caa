import type { ServerResponse } from 'node:http';
import { errorBody, Refusal } from '../account/message';
import { platformRefusal } from '../account/rest/answers';
import type { Fault } from './faults';
import { sendAnswer } from './http';
import type { HttpAnswer } from './oauth';

const defaults: ReadonlyMap<number, readonly [code: string, message: string]> = new Map([
  [401, ['OAU-128', 'Access token expired']],
  [403, ['CMN-401', 'In order to call this API endpoint, application needs to have [EditAccounts] permission']],
  [404, ['CMN-102', 'Resource for parameter [scimUserId] is not found']],
  [429, ['CMN-301', 'Request rate exceeded']],
  [500, ['CMN-203', 'Internal Server Error']],
  [503, ['CMN-201', 'Service Temporary Unavailable']],
]);

/** An error in SCIM's form, or in the platform's, which the gateway uses before SCIM is reached. */
export function gatewayError(form: 'scim' | 'platform', status: number, code?: string, message?: string): HttpAnswer {
  const [standardCode, standardMessage] = defaults.get(status) ?? ['CMN-203', 'Internal Server Error'];
  const text = message ?? standardMessage;
  if (form === 'platform') return platformRefusal(status, code ?? standardCode, text);
  return {
    status,
    headers: { 'Content-Type': 'application/scim+json' },
    body: errorBody(new Refusal(status, text, 'R1')),
  };
}

const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Network sign-in</h1></body></html>';

/** Sends what a fault says; a `slow` fault is not one of these. */
export function sendFault(response: ServerResponse, fault: Fault, headers: Readonly<Record<string, string>>): number {
  const send = (answer: HttpAnswer): number => {
    sendAnswer(response, answer, headers);
    return answer.status;
  };
  switch (fault.kind) {
    case 'status':
      return send(gatewayError(fault.form ?? 'scim', fault.status, fault.code, fault.message));
    case 'rate-limited': {
      const error = gatewayError(fault.form ?? 'platform', 429);
      const retry: Readonly<Record<string, string>> =
        fault.retryAfter === null ? {} : { 'Retry-After': fault.retryAfter };
      return send({ ...error, headers: { ...error.headers, ...retry } });
    }
    case 'invalid-json':
      return send({ status: 200, body: '{"schemas":[' });
    case 'html':
      return send({ status: fault.status ?? 200, headers: { 'Content-Type': 'text/html' }, body: page });
    case 'redirect':
      return send({ status: fault.status ?? 302, headers: { Location: fault.location } });
    case 'truncated':
      response.writeHead(200, { ...headers, 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"schemas":[', () => response.destroy());
      return 200;
    case 'reset':
      response.destroy();
      return 0;
    default:
      return send({ status: 200 });
  }
}
