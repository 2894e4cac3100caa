import type { AnswerRequest, ImportAnswer } from '../provisioning/saviynt/import/port';
import type { AccountClient } from './account-client';
import { isAccountError } from './account-error';

/**
 * Answers an import from a live account: the path and query of each request are read from the client's own server, with
 * its own credentials, whatever host the connector names. Only GETs of SCIM are sent.
 *
 * Error statuses and bodies that are not JSON are answers, because the import has to cope with them; failures of the
 * network are thrown as AccountError.
 */
export function liveAnswers(client: Pick<AccountClient, 'get' | 'address'>, signal?: AbortSignal): AnswerRequest {
  return async ({ method, path }): Promise<ImportAnswer> => {
    // A path may lead out of SCIM once it is put in order (`/scim/v2/../…`).
    const isScim = new URL(path, client.address.origin).pathname.startsWith('/scim/v2/');
    if (method !== 'GET' || !isScim) return { status: 405, headers: undefined, body: undefined };
    try {
      const { status, body } = await client.get(path, {}, signal);
      return { status, headers: undefined, body };
    } catch (error) {
      if (!isAccountError(error)) throw error;
      const { status = 0, answer } = error.facts;
      if (error.kind === 'http') return { status, headers: undefined, body: { detail: answer?.text ?? error.message } };
      if (error.kind === 'not-json')
        return {
          status,
          headers: undefined,
          body: undefined,
          // The transport tells a web page from everything else that is not JSON, and describes nothing but pages.
          fault: answer?.form === 'html' ? 'an HTML page' : 'text that is not JSON',
        };
      throw error;
    }
  };
}
