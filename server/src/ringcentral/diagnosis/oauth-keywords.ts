import type { Explanation } from './explanation';

/** OAuth `error` keywords (RFC 6749 §5.2, RFC 7523 §3.1) for answers without a RingCentral code. */
export const oauthKeywords: ReadonlyMap<string, Explanation> = new Map([
  [
    'invalid_grant',
    {
      cause: 'The JWT is not accepted: expired, revoked, made for another app, or made in another environment.',
      remedy: 'Make a new JWT credential in the developer console, for this app and this environment.',
    },
  ],
  [
    'invalid_client',
    {
      cause: 'The app is not known, or its secret does not match.',
      remedy: 'Check the client ID and client secret of the app.',
    },
  ],
  [
    'unauthorized_client',
    {
      cause: 'The app may not sign in with a JWT.',
      remedy: 'Switch on the JWT auth flow for the app in the developer console.',
    },
  ],
  [
    'unsupported_grant_type',
    {
      cause: 'The server does not know the JWT grant type; it may not be RingCentral.',
      remedy: 'Check the server address.',
    },
  ],
  [
    'access_denied',
    {
      cause: 'RingCentral denies this person or app access.',
      remedy: 'Check in the Admin Portal that the person is enabled and may sign in.',
    },
  ],
]);
