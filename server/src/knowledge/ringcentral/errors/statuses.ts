import { type ErrorDraft, known } from '../../errors/draft';
import { rfc7644 } from '../../scim/sources';
import { openApi, rateLimitGuide } from '../sources';

const drafts: readonly ErrorDraft[] = [
  {
    id: 'http-400',
    statuses: [400],
    meaning: 'RingCentral refuses the request as it is: a value, a path or the form of the body is wrong.',
    remedy: 'Look at detail and scimType of the answer; they say which.',
    mend: 'value',
    confidence: 'documented',
    source: openApi,
  },
  {
    id: 'http-401',
    statuses: [401],
    meaning: 'The token is not accepted: expired, revoked, or issued by another environment.',
    remedy: 'Get a new token for this server.',
    mend: 'access',
    confidence: 'documented',
    source: openApi,
    statement: 'R1',
  },
  {
    id: 'http-403',
    statuses: [403],
    meaning: "The app or the person's role lacks a permission.",
    remedy: "Check the app's permissions, and use a person who is User Admin or higher.",
    mend: 'access',
    confidence: 'documented',
    source: openApi,
    statement: 'R2',
  },
  {
    id: 'http-404',
    statuses: [404],
    meaning: 'No user has this id, or the address of the service is wrong.',
    remedy: 'Check whether the user was deleted in RingCentral, and the address.',
    mend: 'account',
    confidence: 'documented',
    source: openApi,
    statement: 'R5',
  },
  {
    id: 'http-409',
    statuses: [409],
    scimType: 'uniqueness',
    meaning: 'Another user of the account has this e-mail address.',
    remedy: 'Match the existing user, by userName or e-mail, before creating; or change the address of one of the two.',
    mend: 'mapping',
    attributes: ['userName', 'emails[type eq "work"].value'],
    confidence: 'documented',
    source: openApi,
    statement: 'W9',
  },
  {
    id: 'http-429',
    statuses: [429],
    meaning: 'Too many requests for this user and app; other programs that use the same app count too.',
    remedy: 'Wait as long as Retry-After says, 30 seconds without it; asking earlier starts the wait again.',
    mend: 'wait',
    confidence: 'documented',
    source: rateLimitGuide,
    statement: 'L2',
  },
  {
    id: 'http-500',
    statuses: [500, 502, 503, 504],
    meaning: 'RingCentral, or a proxy before it, cannot answer at the moment.',
    remedy: 'Try again later.',
    mend: 'wait',
    confidence: 'documented',
    source: openApi,
  },
  ...(
    [
      [
        'invalidFilter',
        'The filter cannot be read, or names an attribute that cannot be filtered by.',
        'Filter by userName or email with eq.',
        'R6',
      ],
      [
        'invalidSyntax',
        'The body is no SCIM message.',
        'Look at the body as it is after the values have been put in.',
        'W31',
      ],
      [
        'invalidPath',
        'The path of a PATCH operation names no attribute of the User.',
        "Use a path of RingCentral's User schema.",
        'W30',
      ],
      [
        'noTarget',
        'The path of a PATCH operation fits no value of the user.',
        'Use add instead of replace where there may be no value yet.',
        'W22',
      ],
      [
        'invalidValue',
        'A value is missing, or does not fit its attribute.',
        'Look at detail; it names the parameter.',
        'W32',
      ],
      [
        'mutability',
        'An attribute that cannot be changed was sent with another value, or a required one was removed.',
        'Leave the attribute out of the update.',
        'W29',
      ],
      [
        'uniqueness',
        'Another user has this value already.',
        'Match the existing user before creating, or send another value.',
        'W9',
      ],
      [
        'tooMany',
        'The filter finds more than the server is willing to give back.',
        'Ask with a narrower filter.',
        undefined,
      ],
      [
        'invalidVers',
        'The version of the protocol that was asked for is not supported.',
        'Use SCIM 2.0, under /scim/v2.',
        undefined,
      ],
      [
        'sensitive',
        'The request would put personal data into a URL.',
        'Send the search in the body of POST /Users/.search.',
        undefined,
      ],
    ] as const
  ).map(
    ([scimType, meaning, remedy, statement]): ErrorDraft => ({
      id: `scim-${scimType.toLowerCase()}`,
      codes: [scimType],
      statuses: [scimType === 'uniqueness' ? 409 : scimType === 'sensitive' ? 403 : 400],
      scimType,
      meaning,
      remedy,
      mend: scimType === 'invalidValue' || scimType === 'uniqueness' ? 'value' : 'request',
      confidence: 'documented',
      source: rfc7644('3.12'),
      ...(statement === undefined ? {} : { statement }),
    }),
  ),
];

/** What a bare HTTP status or scimType says, when nothing better is known. */
export const statusErrors = drafts.map((draft) => known({ origin: 'HTTP', ...draft }));
