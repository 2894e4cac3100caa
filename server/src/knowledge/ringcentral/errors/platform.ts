import { type ErrorDraft, known } from '../../errors/draft';
import type { Mend } from '../../errors/known-error';
import { errorGuide, openApi2021, rateLimitGuide } from '../sources';

type More = Partial<Pick<ErrorDraft, 'texts' | 'source' | 'statement' | 'scimType' | 'statusConfidence'>>;
type Row = readonly [
  code: string,
  statuses: readonly number[],
  mend: Mend,
  meaning: string,
  remedy: string,
  more?: More,
];

const checkRole = 'Use a person whose role allows it, such as Super Admin or User Admin.';
const wait = 'Wait as long as Retry-After says, 30 seconds without it, and send nothing meanwhile.';
const limits: More = { source: rateLimitGuide, statement: 'L2' };

const rows: readonly Row[] = [
  [
    'CMN-100',
    [400],
    'mapping',
    'A mandatory parameter is missing.',
    'Send the parameter.',
    { source: openApi2021, statement: 'W12' },
  ],
  [
    'CMN-101',
    [400, 403],
    'value',
    'A parameter value is not valid.',
    'Correct the parameter the answer names.',
    { texts: ['Parameter [{parameter}] value is invalid.'] },
  ],
  ['CMN-102', [400, 404], 'value', 'What a parameter names was not found.', 'Check the parameter the answer names.'],
  ['CMN-103', [400], 'request', 'The JSON body cannot be read.', 'Send well-formed JSON.', { statement: 'W31' }],
  [
    'CMN-104',
    [400],
    'request',
    'The request cannot be read.',
    "Check the request's encoding and headers.",
    { texts: ['Cannot parse request'] },
  ],
  [
    'CMN-109',
    [403],
    'account',
    'A feature is not available to the account.',
    'Have the feature switched on.',
    { texts: ['Feature [{feature}] is not available', 'Feature [{feature}] is unavailable'] },
  ],
  ['CMN-120', [404], 'request', 'The URI does not exist.', 'Check the path.', { texts: ['Invalid URI'] }],
  ['CMN-201', [500, 503], 'wait', 'RingCentral cannot answer at the moment.', 'Try again later.'],
  ['CMN-203', [500], 'wait', 'RingCentral failed to handle the request.', 'Try again; report it if it stays.'],
  ['CMN-301', [429], 'wait', 'Too many requests for this user and app.', wait, limits],
  ['CMN-302', [429], 'wait', 'Too many requests.', wait, limits],
  ['CMN-303', [429], 'access', 'No usage plan is defined for the app.', 'Ask RingCentral developer support.', limits],
  ['CMN-304', [429], 'wait', 'The same request is already being handled.', 'Wait for the first to finish.', limits],
  ['CMN-310', [429], 'wait', 'A limit of the whole service was reached.', wait, limits],
  [
    'CMN-401',
    [403],
    'access',
    'The app lacks a permission.',
    'Add the permission to the app in the developer console.',
    { statement: 'W20' },
  ],
  [
    'CMN-402',
    [403],
    'access',
    'Administrator permission is required.',
    checkRole,
    { texts: ['Administrator permission required'] },
  ],
  ['CMN-404', [403], 'access', "The request is about another person's extension.", checkRole],
  ['CMN-405', [401], 'access', 'Signing in to an extension is required.', 'Get a new token.'],
  [
    'CMN-406',
    [400, 403],
    'value',
    'A value is already in use.',
    'Send another value.',
    { texts: ['Duplicate value for parameter [{parameter}]'], statusConfidence: 'documented' },
  ],
  ['CMN-408', [403], 'access', "The person's role lacks a permission.", checkRole],
  [
    'CMN-419',
    [403],
    'access',
    "The person's role lacks a permission for the whole account.",
    checkRole,
    {
      texts: ['user needs to have [{permission}] permission with extended scope'],
      source: openApi2021,
    },
  ],
];

/** Codes every REST endpoint can give (CMN-); the gateway gives them for SCIM paths too. */
export const commonErrors = rows.map(([code, statuses, mend, meaning, remedy, more]) =>
  known({
    id: code.toLowerCase(),
    codes: [code],
    statuses,
    mend,
    meaning,
    remedy,
    confidence: 'documented',
    source: errorGuide,
    ...more,
  }),
);
