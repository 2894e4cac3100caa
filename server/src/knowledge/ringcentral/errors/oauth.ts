import { type ErrorDraft, known } from '../../errors/draft';
import type { KnownError } from '../../errors/known-error';
import type { Source } from '../../scim/sources';
import { authGuide, communityThread, errorGuide, openApi2021 } from '../sources';

type More = Partial<Pick<ErrorDraft, 'oauthError' | 'texts' | 'source' | 'statement' | 'mend' | 'confidence'>>;
type Row = readonly [code: string, statuses: readonly number[], meaning: string, remedy: string, more?: More];

const signInAgain = 'Get a new token.';
const startAgain = 'Start the sign-in again.';
const checkClient = 'Check the client ID and client secret of the app.';
const checkFlow = 'Create the app with the JWT auth flow, or the flow you use, in the developer console.';
const checkPerson = 'Check in the Admin Portal that the person exists and is enabled.';
const sendBearer = 'Send Authorization: Bearer and the token.';
const tryOnce = 'Wait, then try once with correct credentials.';
const stackOverflow: Source = {
  title: 'Stack Overflow, question 47692828',
  url: 'https://stackoverflow.com/questions/47692828',
};

const rows: readonly Row[] = [
  ['OAU-101', [403], 'The brand id is not valid.', 'Leave the brand id out.'],
  ['OAU-106', [403], 'The authorization code is not valid.', startAgain],
  ['OAU-108', [403], 'The authorization code has expired.', startAgain],
  [
    'OAU-109',
    [403],
    'The redirect URI is not the one the code was issued for.',
    'Send the redirect URI exactly as it is registered.',
    { texts: ['Redirect URIs do not match'] },
  ],
  ['OAU-110', [403], 'The authorization code was issued for another app.', checkClient],
  ['OAU-112', [401, 403], 'The app may not use this grant type.', checkFlow],
  ['OAU-113', [403], 'The app has no redirect URI.', 'Register one in the developer console.'],
  ['OAU-117', [403], "The scope asked for is narrower than the target app's.", 'Leave scope out.'],
  ['OAU-120', [401], 'The application id is wrong.', checkClient],
  ['OAU-121', [401], 'The application is not valid.', checkClient],
  ['OAU-123', [401], 'The Authorization header is missing or malformed.', sendBearer],
  ['OAU-125', [401, 403], 'The app may not use this grant type.', checkFlow],
  ['OAU-127', [401], 'The application is not valid.', checkClient],
  [
    'OAU-128',
    [401],
    'The access token has expired.',
    signInAgain,
    { texts: ['Access token expired'], statement: 'R1' },
  ],
  [
    'OAU-129',
    [401],
    'The access token is corrupted.',
    signInAgain,
    { texts: ['Access token corrupted'], statement: 'R1' },
  ],
  ['OAU-134', [401], 'The authorization method is not supported.', sendBearer],
  ['OAU-136', [401], 'The extension was not found.', checkPerson],
  ['OAU-140', [401], 'The credentials are wrong.', 'Check the credentials.'],
  ['OAU-141', [401], 'The state of the extension does not allow signing in.', checkPerson],
  [
    'OAU-142',
    [401],
    'The state of the account does not allow signing in.',
    'Ask RingCentral support about the account.',
  ],
  ['OAU-146', [401], 'The client credentials are wrong.', checkClient],
  ['OAU-147', [400], 'The sign-in is locked after failed attempts.', tryOnce],
  ['OAU-148', [400], 'The sign-in is locked after failed attempts.', tryOnce],
  [
    'OAU-149',
    [401],
    'The token cannot be read.',
    'Send an access token, not the JWT itself.',
    { texts: ['Invalid token'], statement: 'R1' },
  ],
  ['OAU-151', [401], 'The authorization method is not supported.', sendBearer],
  [
    'OAU-153',
    [400, 401],
    'The client is not known: client_id is missing, or the app is of another kind.',
    checkClient,
    { oauthError: 'invalid_client', texts: ['Invalid client'], source: communityThread(3501, 'Invalid client') },
  ],
  ['OAU-168', [401], 'The password grant is refused: the account uses multi-factor sign-in.', 'Use a JWT.'],
  [
    'OAU-210',
    [400],
    'The refresh token has expired.',
    'Sign in again.',
    {
      oauthError: 'invalid_grant',
      texts: ['Token expired'],
      source: communityThread(117372, 'Token expired'),
      statement: 'A2',
    },
  ],
  [
    'OAU-213',
    [401, 400],
    'The token was not found: revoked, replaced by a newer one, or issued by another environment.',
    signInAgain,
    { oauthError: 'invalid_grant', texts: ['Token not found'], statement: 'R1' },
  ],
  ['OAU-232', [400], 'The extension was not found.', checkPerson, { source: openApi2021 }],
  ['OAU-236', [400], 'The extension is disabled or frozen.', checkPerson, { source: openApi2021 }],
  [
    'OAU-250',
    [400],
    'The grant type is not supported, or the body is not form-encoded.',
    'Send grant_type in an application/x-www-form-urlencoded body.',
    {
      oauthError: 'invalid_request',
      texts: ['Unsupported grant type'],
      source: communityThread(8088, 'Unsupported grant type'),
      mend: 'request',
      statement: 'A2',
    },
  ],
  [
    'OAU-251',
    [400],
    'The app may not use this grant type; for a JWT, the JWT may also be for another app or environment.',
    checkFlow,
    {
      oauthError: 'unauthorized_client',
      texts: ['Unauthorized for this grant type'],
      source: stackOverflow,
      statement: 'A2',
    },
  ],
];

/** OAuth codes (OAU-) with causes and remedies. Rely on the code: messages are localised. */
export const oauthErrors = rows.map(toError);

const keywords: readonly Row[] = [
  [
    'invalid_grant',
    [400],
    'The JWT is not accepted: expired, revoked, made for another app, or made in another environment.',
    'Make a new JWT credential in the developer console, for this app and this environment.',
  ],
  [
    'invalid_client',
    [400, 401],
    'The app is not known, or its secret does not match.',
    'Check the client ID and client secret of the app.',
  ],
  [
    'unauthorized_client',
    [400],
    'The app may not sign in with a JWT.',
    'Switch on the JWT auth flow for the app in the developer console.',
  ],
  [
    'unsupported_grant_type',
    [400],
    'The server does not know the JWT grant type; it may not be RingCentral.',
    'Check the server address.',
  ],
  [
    'access_denied',
    [400, 403],
    'RingCentral denies this person or app access.',
    'Check in the Admin Portal that the person is enabled and may sign in.',
  ],
  [
    'invalid_request',
    [400],
    'The token request lacks a parameter, has one twice, or is not form-encoded.',
    'Send the parameters of the grant in an application/x-www-form-urlencoded body.',
    { mend: 'request' },
  ],
  [
    'invalid_scope',
    [400],
    'The scope asked for is unknown, or more than the app was granted.',
    'Leave scope out; the token then has every permission of the app.',
  ],
];

/** OAuth `error` keywords (RFC 6749 §5.2, RFC 7523 §3.1) for answers without a RingCentral code. */
export const oauthKeywords = keywords.map((row) =>
  toError([row[0], row[1], row[2], row[3], { source: authGuide, ...row[4] }]),
);

function toError([code, statuses, meaning, remedy, more]: Row): KnownError {
  return known({
    id: code.toLowerCase(),
    codes: [code],
    statuses,
    meaning,
    remedy,
    mend: 'access',
    confidence: 'documented',
    source: errorGuide,
    ...more,
  });
}
