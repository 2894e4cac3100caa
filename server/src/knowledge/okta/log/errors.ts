import { type ErrorDraft, known } from '../../errors/draft';
import type { KnownError, Mend } from '../../errors/known-error';
import { oktaErrorCodes, oktaEventTypes, oktaScim, oktaTroubleshooting } from './sources';

type More = Partial<Pick<ErrorDraft, 'statuses' | 'texts' | 'source' | 'confidence' | 'codes'>>;
type Row = readonly [id: string, mend: Mend, meaning: string, remedy: string, more: More];

const checkTab = 'Open Provisioning > Integration of the app and authenticate with RingCentral again.';

const rows: readonly Row[] = [
  [
    'credentials',
    'access',
    'Okta has no valid authorization for RingCentral: the session ended, or its administrator lost the role.',
    checkTab,
    {
      codes: ['application.integration.authentication_failure'],
      texts: ['The credentials used to connect to the API were invalid'],
      source: oktaTroubleshooting,
    },
  ],
  [
    'rate-limit',
    'wait',
    'Okta sent more requests than RingCentral takes within a minute.',
    'Assign fewer people at once; retry the failed ones under Dashboard > Tasks.',
    { codes: ['application.integration.rate_limit_exceeded'], statuses: [429], source: oktaEventTypes },
  ],
  [
    'no-match',
    'provider',
    'Okta found no account of RingCentral for the person, and creating users is not switched on.',
    'Switch on Create Users under Provisioning > To App, then provision the person again.',
    { texts: ['Matching user not found'], source: oktaTroubleshooting },
  ],
  [
    'empty-answer',
    'request',
    'The service answered the create with success, but without the user in the body.',
    'Check the base URL; something else than the SCIM service may have answered.',
    { texts: ['Create new user returned empty user'], source: oktaScim },
  ],
  [
    'invalid-json',
    'request',
    'Okta could not read the answer as JSON; a proxy or a sign-in page may have answered.',
    'Check the base URL of the integration.',
    { texts: ['Invalid JSON: Unexpected character', 'Invalid JSON:'], source: oktaTroubleshooting, confidence: 'seen' },
  ],
  [
    'invalid-expression',
    'mapping',
    'An expression of the mapping cannot be evaluated for this person.',
    'Correct the expression; the event lists it under invalid_expressions.',
    { codes: ['application.appuser.mapping.invalid.expression'], source: oktaEventTypes },
  ],
  [
    'e0000001',
    'value',
    'Okta refuses a value by its own rules for the profile.',
    'Correct the value that errorCauses names.',
    { codes: ['E0000001'], statuses: [400], texts: ['Api validation failed: {value}'] },
  ],
  [
    'e0000006',
    'access',
    'The administrator or token may not do this in Okta.',
    'Use an administrator whose role allows it.',
    { codes: ['E0000006'], statuses: [403], texts: ['You do not have permission to perform the requested action'] },
  ],
  [
    'e0000007',
    'provider',
    'Okta has no such user, app or mapping.',
    'Check the id.',
    { codes: ['E0000007'], statuses: [404], texts: ['Not found: Resource not found'] },
  ],
  [
    'e0000011',
    'access',
    'The API token of Okta is not valid.',
    'Make a new token in Okta.',
    { codes: ['E0000011'], statuses: [401], texts: ['Invalid token provided'] },
  ],
  [
    'e0000023',
    'provider',
    'The attribute is mastered by another source, so it cannot be changed here.',
    'Change it at its source, or change the attribute-level source.',
    {
      codes: ['E0000023'],
      statuses: [403],
      texts: ['Operation failed because user profile is mastered under another system'],
    },
  ],
  [
    'e0000045',
    'mapping',
    'Okta refuses the mapping as it is.',
    'Look at errorCauses; it names the attribute.',
    { codes: ['E0000045'], statuses: [400], texts: ['Field mapping bad request.'] },
  ],
  [
    'e0000047',
    'wait',
    'Too many requests to Okta within a minute.',
    'Wait until the time in X-Rate-Limit-Reset.',
    { codes: ['E0000047'], statuses: [429], texts: ['API call exceeded rate limit due to too many requests.'] },
  ],
  [
    'e0000075',
    'mapping',
    'The attribute of the Okta user is filled by a mapping, so it cannot be edited.',
    'Edit it in the app that fills it, or remove its mapping.',
    { codes: ['E0000075'], statuses: [403], texts: ['because it has a field mapping and profile push is enabled'] },
  ],
  [
    'e0000049',
    'request',
    'The answer of the SCIM service is not valid SCIM.',
    'Check the base URL and what answers there.',
    { codes: ['E0000049'], statuses: [500], texts: ['Invalid SCIM data from SCIM implementation.'] },
  ],
  [
    'e0000050',
    'request',
    'What was sent is not valid SCIM.',
    'Look at the attributes of the app and their types.',
    { codes: ['E0000050'], statuses: [400], texts: ['Invalid SCIM data from client.'] },
  ],
  [
    'e0000051',
    'wait',
    'The SCIM service did not answer.',
    'Check the base URL; try again later.',
    {
      codes: ['E0000051'],
      statuses: [500],
      texts: ['No response from SCIM implementation.'],
    },
  ],
  [
    'e0000053',
    'request',
    'The SCIM filter is not valid.',
    'Check the unique identifier field of the integration: RingCentral filters by userName or email.',
    { codes: ['E0000053'], statuses: [400], texts: ['Invalid SCIM filter.'] },
  ],
  [
    'e0000076',
    'provider',
    'The app is the source of this profile, so Okta does not change it.',
    'Change the person in RingCentral, or change who is the source.',
    {
      codes: ['E0000076'],
      statuses: [405],
      texts: ['Cannot modify the app user because it is mastered by an external app.'],
    },
  ],
  [
    'e0000117',
    'provider',
    'The person is not active in Okta, so apps are not assigned and profiles not updated.',
    'Activate the person first.',
    {
      codes: ['E0000117'],
      statuses: [403],
      texts: ['Cannot assign apps or update app profiles for an inactive user.'],
    },
  ],
];

/** What Okta itself says about provisioning; the texts of RingCentral that Okta passes on are RingCentral's. */
export const oktaErrors: readonly KnownError[] = rows.map(([id, mend, meaning, remedy, more]) =>
  known({
    id: `okta-${id}`,
    origin: 'Okta',
    mend,
    meaning,
    remedy,
    confidence: 'documented',
    source: oktaErrorCodes,
    ...more,
  }),
);
