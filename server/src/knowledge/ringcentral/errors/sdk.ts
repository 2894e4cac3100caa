import { type ErrorDraft, known } from '../../errors/draft';
import type { Source } from '../../scim/sources';
import { javascriptSdk, refreshTokenGuide } from '../sources';

const issue = (number: number, subject: string): Source => ({
  title: `ringcentral-js, issue ${number}: ${subject}`,
  url: `https://github.com/ringcentral/ringcentral-js/issues/${number}`,
});

const drafts: readonly ErrorDraft[] = [
  {
    id: 'sdk-refresh-token-missing',
    texts: ['Refresh token is missing'],
    meaning:
      'The access token has expired or was refused, and the app issues no refresh tokens. The answer of RingCentral, with its OAU code, is lost.',
    remedy: 'Sign in with the JWT again; or let the app issue refresh tokens in the developer console.',
    mend: 'access',
    confidence: 'seen',
    source: refreshTokenGuide,
    statement: 'A1',
  },
  {
    id: 'sdk-refresh-client-id',
    texts: ['invalid client id'],
    meaning: 'Refreshing a token got with PKCE failed, because earlier versions of the SDK did not send client_id.',
    remedy: 'Use @ringcentral/sdk 5 or later.',
    mend: 'request',
    confidence: 'seen',
    source: issue(182, 'refresh of a PKCE token'),
  },
  {
    id: 'sdk-object-body',
    texts: ['[object Object]'],
    codes: ['CMN-103'],
    statuses: [400],
    meaning:
      'The body was sent as the text "[object Object]": with Content-Type application/scim+json the SDK does not turn an object into JSON.',
    remedy: 'Send Content-Type application/json, which the SCIM endpoints take, or a body that is JSON text already.',
    mend: 'request',
    confidence: 'seen',
    source: javascriptSdk,
    statement: 'W31',
  },
  {
    id: 'sdk-no-server',
    texts: ['Only absolute URLs are supported'],
    meaning: 'The SDK was given no server: it has no default.',
    remedy: 'Pass server, such as https://platform.ringcentral.com.',
    mend: 'request',
    confidence: 'seen',
    source: javascriptSdk,
  },
  {
    id: 'sdk-sandbox',
    texts: ['Sandbox support is deprecated'],
    meaning: 'The server address is that of the retired sandbox, platform.devtest.ringcentral.com.',
    remedy: 'Use https://platform.ringcentral.com.',
    mend: 'request',
    confidence: 'seen',
    source: javascriptSdk,
  },
  {
    id: 'sdk-detail-lost',
    texts: ['400 Bad Request', '403 Forbidden', '404 Not Found', '409 Conflict', '500 Internal Server Error'],
    meaning:
      'This is the status line only. The message of an ApiError of the SDK leaves out the detail and scimType of a SCIM answer.',
    remedy: 'Read the body of the answer: await error.response.json() has detail and scimType.',
    mend: 'request',
    confidence: 'seen',
    source: javascriptSdk,
  },
];

/** What the JavaScript SDK makes of RingCentral's answers; each was seen by running version 5.0.11. */
export const sdkErrors = drafts.map((draft) => known({ origin: 'RingCentral SDK', ...draft }));
