import type { ScimType } from '../knowledge/scim/scim-types';
import type { FaultKind, ReplacingFault } from './faults';

/** A fault with a name. */
export interface NamedFault {
  readonly about: string;
  readonly fault: FaultKind;
  /** What `=VALUE` behind the name sets; absent when it takes none. */
  readonly value?: 'milliseconds' | 'bytes' | 'total' | 'location' | 'retryAfter' | 'contentType' | 'status';
}

type StatusFault = Extract<ReplacingFault, { readonly kind: 'status' }>;

function platform(status: number, code: string, message: string): StatusFault {
  return { kind: 'status', status, form: 'platform', code, message };
}

const scimTypes: readonly ScimType[] = [
  'invalidFilter',
  'tooMany',
  'uniqueness',
  'mutability',
  'invalidSyntax',
  'invalidPath',
  'noTarget',
  'invalidValue',
  'invalidVers',
  'sensitive',
];

const appText = 'In order to call this API endpoint, application needs to have [EditAccounts] permission';
const userText = 'In order to call this API endpoint, user needs to have [AddRemoveUsers] permission';
const elsewhere = 'https://elsewhere.example/scim/v2/Users';

const scimRefusals: readonly (readonly [string, NamedFault])[] = scimTypes.map((scimType) => [
  `400-${scimType}`,
  { about: `400 with scimType ${scimType}`, fault: { kind: 'status', status: 400, message: scimType, scimType } },
]);

const named: readonly (readonly [string, NamedFault])[] = [
  ['OAU-128', { about: '401, the access token expired', fault: platform(401, 'OAU-128', 'Access token expired') }],
  ['OAU-129', { about: '401, the access token corrupted', fault: platform(401, 'OAU-129', 'Access token corrupted') }],
  ['OAU-149', { about: '401, the access token not read', fault: platform(401, 'OAU-149', 'Invalid token') }],
  ['OAU-213', { about: '401, the access token not known', fault: platform(401, 'OAU-213', 'Token not found') }],
  ['401', { about: '401 in SCIM’s form', fault: { kind: 'status', status: 401 } }],
  ['CMN-401', { about: '403, the app lacks a permission', fault: platform(403, 'CMN-401', appText) }],
  ['CMN-402', { about: '403, no administrator', fault: platform(403, 'CMN-402', 'Administrator permission required') }],
  ['CMN-408', { about: '403, the person lacks a permission', fault: platform(403, 'CMN-408', userText) }],
  ['403', { about: '403 in SCIM’s form', fault: { kind: 'status', status: 403, message: appText } }],
  ['404', { about: '404 in SCIM’s form', fault: { kind: 'status', status: 404 } }],
  [
    '409',
    {
      about: '409 with scimType uniqueness',
      fault: { kind: 'status', status: 409, scimType: 'uniqueness', message: 'Duplicate email' },
    },
  ],
  ...scimRefusals,
  [
    '429',
    { about: '429, Retry-After in seconds', fault: { kind: 'rate-limited', retryAfter: '60' }, value: 'retryAfter' },
  ],
  [
    '429-date',
    { about: '429, Retry-After as a date', fault: { kind: 'rate-limited', retryAfter: null, retryAfterDate: 60 } },
  ],
  ['429-absent', { about: '429 without Retry-After', fault: { kind: 'rate-limited', retryAfter: null } }],
  ['429-negative', { about: '429, Retry-After: -1', fault: { kind: 'rate-limited', retryAfter: '-1' } }],
  ['429-huge', { about: '429, Retry-After of years', fault: { kind: 'rate-limited', retryAfter: '999999999' } }],
  ['429-garbage', { about: '429, Retry-After: soon', fault: { kind: 'rate-limited', retryAfter: 'soon' } }],
  [
    'CMN-304',
    {
      about: '429, the same request is being handled',
      fault: platform(429, 'CMN-304', 'Duplicate concurrent request. Try again later'),
    },
  ],
  ['500', { about: '500', fault: { kind: 'status', status: 500 } }],
  ['502', { about: '502 with a page', fault: { kind: 'html', status: 502 } }],
  [
    '503',
    {
      about: '503 with Retry-After',
      fault: { ...platform(503, 'CMN-201', 'Service Temporary Unavailable'), retryAfter: '5' },
      value: 'retryAfter',
    },
  ],
  ['html', { about: '200 with a page', fault: { kind: 'html' }, value: 'status' }],
  ['204', { about: '204 where a body belongs', fault: { kind: 'no-content' } }],
  ['empty', { about: '200 without a body', fault: { kind: 'empty' } }],
  ['invalid-json', { about: 'JSON that stops in the middle', fault: { kind: 'invalid-json' } }],
  [
    'content-type',
    {
      about: 'the answer as text/plain',
      fault: { kind: 'content-type', contentType: 'text/plain' },
      value: 'contentType',
    },
  ],
  ['bom', { about: 'a byte order mark in front of the answer', fault: { kind: 'bom' } }],
  ['gzip-garbage', { about: 'said to be gzip, and is not', fault: { kind: 'gzip-garbage' } }],
  [
    '301',
    {
      about: 'moved to another host',
      fault: { kind: 'redirect', status: 301, location: elsewhere },
      value: 'location',
    },
  ],
  [
    '307',
    {
      about: 'moved to another host, body and all',
      fault: { kind: 'redirect', status: 307, location: elsewhere },
      value: 'location',
    },
  ],
  ['reset', { about: 'the connection breaks before an answer', fault: { kind: 'reset' } }],
  ['truncated', { about: 'the connection breaks in the middle of the answer', fault: { kind: 'truncated' } }],
  ['slow', { about: 'an answer 5 s late', fault: { kind: 'slow', milliseconds: 5000 }, value: 'milliseconds' }],
  ['drip', { about: 'one byte a second', fault: { kind: 'drip', milliseconds: 1000 }, value: 'milliseconds' }],
  ['endless', { about: 'a body that never ends', fault: { kind: 'endless' } }],
  ['huge', { about: 'a body of 200 MB', fault: { kind: 'huge', bytes: 200 * 1024 * 1024 }, value: 'bytes' }],
  ['duplicate-page', { about: 'every page has the users of the first', fault: { kind: 'duplicate-page' } }],
  ['shrinking-list', { about: 'each answer, one user fewer', fault: { kind: 'shrinking-list' } }],
  ['growing-list', { about: 'each answer, one user more', fault: { kind: 'growing-list' } }],
  ['wrong-total', { about: 'totalResults 1000000', fault: { kind: 'wrong-total', total: 1_000_000 }, value: 'total' }],
  ['no-resources', { about: 'a list without Resources', fault: { kind: 'no-resources' } }],
  ['items-over-count', { about: 'itemsPerPage over the count asked for', fault: { kind: 'items-over-count' } }],
];

/** The named faults: everything a server, a gateway or a network between does to a client. */
export const faultCatalogue: ReadonlyMap<string, NamedFault> = new Map(named);

const byLowerCase = new Map(named.map(([name, entry]) => [name.toLowerCase(), entry]));

/** The fault of this name, letter case aside. */
export function findFault(name: string): NamedFault | undefined {
  return byLowerCase.get(name.toLowerCase());
}
