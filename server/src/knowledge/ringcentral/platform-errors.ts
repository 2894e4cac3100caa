import type { Source } from '../scim/sources';
import { communityThread, errorGuide, openApi2021 } from './sources';

/** An error code of RingCentral's OAuth and REST answers: `errors[].errorCode`. */
export interface PlatformError {
  readonly code: string;
  readonly statuses: readonly number[];
  /** The OAuth `error` keyword that comes with it, when one is known. */
  readonly oauthError?: string;
  readonly cause: string;
  readonly remedy: string;
  readonly source: Source;
}

function platformError(
  code: string,
  statuses: readonly number[],
  cause: string,
  remedy: string,
  oauthError?: string,
  source: Source = errorGuide,
): PlatformError {
  return { code, statuses, ...(oauthError !== undefined && { oauthError }), cause, remedy, source };
}

const signInAgain = 'Get a new token.';
const checkClient = 'Check the client ID and client secret of the app.';
const checkFlow = 'Create the app with the JWT auth flow, or the flow you use, in the developer console.';
const checkRole = 'Use a person whose role allows it, such as Super Admin or User Admin.';
const wait = 'Wait as long as Retry-After says, 30 seconds without it, and send nothing meanwhile.';
const checkPerson = 'Check in the Admin Portal that the person exists and is enabled.';

/** OAuth codes (OAU-) with causes and remedies. Rely on the code: messages are localised. */
export const oauthErrors: readonly PlatformError[] = [
  platformError('OAU-101', [403], 'The brand id is not valid.', 'Leave the brand id out.'),
  platformError('OAU-106', [403], 'The authorization code is not valid.', 'Start the sign-in again.'),
  platformError('OAU-108', [403], 'The authorization code has expired.', 'Start the sign-in again.'),
  platformError(
    'OAU-109',
    [403],
    'The redirect URI is not the one the code was issued for.',
    'Send the redirect URI exactly as it is registered.',
  ),
  platformError('OAU-110', [403], 'The authorization code was issued for another app.', checkClient),
  platformError('OAU-112', [401, 403], 'The app may not use this grant type.', checkFlow),
  platformError('OAU-113', [403], 'The app has no redirect URI.', 'Register one in the developer console.'),
  platformError('OAU-117', [403], "The scope asked for is narrower than the target app's.", 'Leave scope out.'),
  platformError('OAU-120', [401], 'The application id is wrong.', checkClient),
  platformError('OAU-121', [401], 'The application is not valid.', checkClient),
  platformError(
    'OAU-123',
    [401],
    'The Authorization header is missing or malformed.',
    'Send Authorization: Bearer and the token.',
  ),
  platformError('OAU-125', [401, 403], 'The app may not use this grant type.', checkFlow),
  platformError('OAU-127', [401], 'The application is not valid.', checkClient),
  platformError('OAU-128', [401], 'The access token has expired.', signInAgain),
  platformError('OAU-129', [401], 'The access token is corrupted.', signInAgain),
  platformError(
    'OAU-134',
    [401],
    'The authorization method is not supported.',
    'Send Authorization: Bearer and the token.',
  ),
  platformError('OAU-136', [401], 'The extension was not found.', checkPerson),
  platformError('OAU-140', [401], 'The credentials are wrong.', 'Check the credentials.'),
  platformError('OAU-141', [401], 'The state of the extension does not allow signing in.', checkPerson),
  platformError(
    'OAU-142',
    [401],
    'The state of the account does not allow signing in.',
    'Ask RingCentral support about the account.',
  ),
  platformError('OAU-146', [401], 'The client credentials are wrong.', checkClient),
  platformError(
    'OAU-147',
    [400],
    'The sign-in is locked after failed attempts.',
    'Wait, then try once with correct credentials.',
  ),
  platformError(
    'OAU-148',
    [400],
    'The sign-in is locked after failed attempts.',
    'Wait, then try once with correct credentials.',
  ),
  platformError('OAU-149', [401], 'The token cannot be read.', 'Send an access token, not the JWT itself.'),
  platformError(
    'OAU-151',
    [401],
    'The authorization method is not supported.',
    'Send Authorization: Bearer and the token.',
  ),
  platformError(
    'OAU-153',
    [400, 401],
    'The client is not known: client_id is missing, or the app is of another kind.',
    checkClient,
    'invalid_client',
    communityThread(3501, 'Invalid client'),
  ),
  platformError(
    'OAU-168',
    [401],
    'The password grant is refused: the account uses multi-factor sign-in.',
    'Use a JWT.',
  ),
  platformError(
    'OAU-210',
    [400],
    'The refresh token has expired.',
    'Sign in again.',
    'invalid_grant',
    communityThread(117372, 'Token expired'),
  ),
  platformError(
    'OAU-213',
    [400, 401],
    'The token was not found: revoked, replaced by a newer one, or issued by another environment.',
    signInAgain,
    'invalid_grant',
  ),
  platformError('OAU-232', [400], 'The extension was not found.', checkPerson, undefined, openApi2021),
  platformError('OAU-236', [400], 'The extension is disabled or frozen.', checkPerson, undefined, openApi2021),
  platformError(
    'OAU-250',
    [400],
    'The grant type is not supported, or the body is not form-encoded.',
    'Send grant_type in an application/x-www-form-urlencoded body.',
    'invalid_request',
    communityThread(8088, 'Unsupported grant type'),
  ),
  platformError(
    'OAU-251',
    [400],
    'The app may not use this grant type; for a JWT, the JWT may also be for another app or environment.',
    checkFlow,
    'unauthorized_client',
    { title: 'Stack Overflow, question 47692828', url: 'https://stackoverflow.com/questions/47692828' },
  ),
];

/** Codes every REST endpoint can give (CMN-). */
export const commonErrors: readonly PlatformError[] = [
  platformError('CMN-100', [400], 'A mandatory parameter is missing.', 'Send the parameter.', undefined, openApi2021),
  platformError('CMN-101', [400, 403], 'A parameter value is not valid.', 'Correct the parameter the answer names.'),
  platformError(
    'CMN-102',
    [400, 404],
    'What a parameter names was not found.',
    'Check the parameter the answer names.',
  ),
  platformError('CMN-103', [400], 'The JSON body cannot be read.', 'Send well-formed JSON.'),
  platformError('CMN-104', [400], 'The request cannot be read.', "Check the request's encoding and headers."),
  platformError('CMN-109', [403], 'A feature is not available to the account.', 'Have the feature switched on.'),
  platformError('CMN-120', [404], 'The URI does not exist.', 'Check the path.'),
  platformError('CMN-201', [500, 503], 'RingCentral cannot answer at the moment.', 'Try again later.'),
  platformError('CMN-203', [500], 'RingCentral failed to handle the request.', 'Try again; report it if it stays.'),
  platformError('CMN-301', [429], 'Too many requests for this user and app.', wait),
  platformError('CMN-302', [429], 'Too many requests.', wait),
  platformError('CMN-303', [429], 'No usage plan is defined for the app.', 'Ask RingCentral developer support.'),
  platformError('CMN-304', [429], 'The same request is already being handled.', 'Wait for the first to finish.'),
  platformError('CMN-310', [429], 'A limit of the whole service was reached.', wait),
  platformError(
    'CMN-401',
    [403],
    'The app lacks a permission.',
    'Add the permission to the app in the developer console.',
  ),
  platformError('CMN-402', [403], 'Administrator permission is required.', checkRole),
  platformError('CMN-404', [403], "The request is about another person's extension.", checkRole),
  platformError('CMN-405', [401], 'Signing in to an extension is required.', signInAgain),
  platformError('CMN-406', [400, 403], 'A value is already in use.', 'Send another value.'),
  platformError('CMN-408', [403], "The person's role lacks a permission.", checkRole),
  platformError(
    'CMN-419',
    [403],
    "The person's role lacks a permission for the whole account.",
    checkRole,
    undefined,
    openApi2021,
  ),
];

const byCode = new Map([...oauthErrors, ...commonErrors].map((error) => [error.code, error]));

/** What an error code means, or undefined when it is not on the lists. */
export function findPlatformError(code: string): PlatformError | undefined {
  return byCode.get(code.toUpperCase());
}
