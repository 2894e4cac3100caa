import {
  authGuide,
  communityEmail,
  communityLicences,
  communityState,
  errorGuide,
  jumpCloudGuide,
  lumosGuide,
  oktaGuide,
  openApi,
  openApi2021,
  rateLimitGuide,
  refreshTokenGuide,
  scimIntroduction,
  scimTestReadme,
} from '../knowledge/ringcentral/sources';
import { type Confidence, rfc7644, type Source } from '../knowledge/scim/sources';

/** One thing the model takes to be so about RingCentral. */
export interface Statement {
  readonly id: StatementId;
  readonly says: string;
  readonly source: Source;
  readonly confidence: Confidence;
  /** Whether the HTTP status and scimType are known too; often only the refusal itself was published. */
  readonly statusConfidence: Confidence;
}

type Row = readonly [says: string, confidence: Confidence, source: Source, statusConfidence?: Confidence];

const rows = {
  A1: [
    'A token request with a JWT answers 200; a refresh token comes only when the app issues them.',
    'documented',
    refreshTokenGuide,
  ],
  A2: [
    'A grant the app may not use answers 400 unauthorized_client, an unknown grant 400 invalid_request, an expired refresh token 400 invalid_grant.',
    'seen',
    authGuide,
  ],
  A3: ['An access token lives between 600 and 3600 seconds; other requests are cut to that.', 'documented', openApi],
  A4: ['A refresh token works once, and refreshing ends the earlier access token.', 'documented', refreshTokenGuide],
  A5: ['Revoking one token ends its whole session.', 'documented', openApi],
  A6: ['Token requests share an allowance of 5 a minute.', 'documented', rateLimitGuide],
  R1: ['A request without a valid bearer token answers 401.', 'documented', openApi2021],
  R2: ['Reading needs the ReadAccounts permission, else 403.', 'documented', openApi],
  R3: [
    'A list starts at 1 and has 100 users a page unless asked otherwise; no match is an empty list.',
    'documented',
    openApi,
  ],
  R4: ['Users in a list come without addresses and phone numbers.', 'documented', openApi],
  R5: ['A single user comes with addresses and phone numbers; an unknown id answers 404.', 'documented', openApi],
  R6: ['Only userName and email can be filtered by.', 'documented', openApi, 'believed'],
  R7: ['POST to /Users/.search finds what GET does.', 'documented', openApi],
  R8: ['A filter on /Schemas or /ResourceTypes answers 403.', 'documented', openApi],
  R9: ['Unassigned extensions and extensions of other types are no SCIM users.', 'believed', scimIntroduction],
  R10: ['meta.location names another host with http, and the meta dates are those of the answer.', 'seen', openApi2021],
  R11: ['Only the operator eq is known to work in a filter.', 'believed', openApi],
  R12: [
    'The health endpoints and /scim/Users of 2021 are gone, and ServiceProviderConfig needs a token.',
    'documented',
    openApi,
    'believed',
  ],
  W1: ['A new user reads back inactive, whatever was sent, until they activate.', 'seen', openApi2021],
  W2: ['A new user takes an unassigned extension, which becomes not activated.', 'documented', scimIntroduction],
  W3: [
    'Without an unassigned extension a create answers 403 "License limit has been reached."',
    'seen',
    communityLicences,
  ],
  W4: [
    'While SCIM is off for the account, a create answers 403 "Feature [Bulk Assign] is not available".',
    'seen',
    scimTestReadme,
  ],
  W5: [
    'A country without an unassigned extension means the user is not added.',
    'documented',
    jumpCloudGuide,
    'believed',
  ],
  W6: ['An address needs a country.', 'documented', jumpCloudGuide, 'believed'],
  W7: ['A region that is not a state of the country answers 400 invalidValue.', 'seen', communityState],
  W8: ['A country sent as a code reads back as its English name.', 'seen', openApi2021],
  W9: ['An e-mail address another user has answers 409.', 'documented', openApi],
  W10: ['userName must be the same as the work e-mail address.', 'documented', openApi, 'believed'],
  W11: ['Attributes RingCentral does not have are ignored.', 'documented', jumpCloudGuide],
  W12: ['schemas, userName, name and emails are required in a create or replace.', 'documented', openApi, 'believed'],
  W13: [
    'E-mail addresses, addresses, phone numbers and photos have only the types RingCentral lists.',
    'documented',
    openApi,
    'believed',
  ],
  W14: ['A replace clears what it leaves out, except the extension number.', 'seen', openApi2021],
  W15: ['PATCH answers 200 with the whole user; add, replace and remove follow RFC 7644.', 'documented', openApi],
  W16: ['active false disables the extension and keeps its licence; active true enables it.', 'seen', lumosGuide],
  W17: ['A user who has not activated cannot be changed, only deleted.', 'documented', jumpCloudGuide, 'believed'],
  W18: ['Deleting a user makes the extension unassigned again.', 'documented', scimIntroduction],
  W19: [
    'A user disabled through SCIM cannot be deleted through SCIM until enabled again.',
    'documented',
    jumpCloudGuide,
    'believed',
  ],
  W20: ['Writing needs the EditAccounts permission, else 403.', 'documented', openApi],
  W21: ['A new user is sent one activation e-mail.', 'documented', jumpCloudGuide],
  W22: ['A replace through a filter that fits no element answers 400 noTarget.', 'believed', rfc7644('3.5.2.3')],
  W23: ['An extension number another extension has is refused.', 'documented', oktaGuide, 'believed'],
  W24: ['A replace without active leaves the user enabled or disabled as before.', 'believed', openApi],
  W25: ['A malformed e-mail address is refused.', 'seen', communityEmail, 'believed'],
  W26: ['The lengths the REST contact allows apply to SCIM too.', 'believed', openApi],
  W27: ['An address in the United States, Canada or the United Kingdom needs a region.', 'believed', openApi],
  W28: ['Whether RingCentral knows a country spelled this way is not published.', 'believed', openApi],
  W29: [
    'Removing a required attribute, or changing a read-only one, answers 400 mutability.',
    'believed',
    rfc7644('3.5.2.2'),
  ],
  W30: ["A path that names no attribute of RingCentral's answers 400 invalidPath.", 'believed', rfc7644('3.12')],
  W31: ['A body that is not a SCIM message answers 400 invalidSyntax.', 'believed', rfc7644('3.12')],
  W32: ['A value of the wrong type answers 400 invalidValue.', 'believed', rfc7644('3.12')],
  W34: ['A malformed path answers 400 invalidPath, a malformed filter 400 invalidFilter.', 'believed', rfc7644('3.12')],
  W35: ['A remove without a path answers 400 noTarget.', 'believed', rfc7644('3.5.2.2')],
  W36: [
    'Each type of address or number has one value, so adding a second of a type replaces the first.',
    'believed',
    openApi,
  ],
  W33: ['A write to an unknown id answers 404.', 'documented', openApi],
  T1: ['REST shows the same users and extensions: the SCIM id is the extension id.', 'seen', openApi2021],
  T2: ['An unassigned extension has no extension number.', 'documented', openApi],
  T3: ['An unassigned extension may say the country its licence is for.', 'documented', openApi, 'believed'],
  F1: [
    'A gateway or proxy in front may answer with 500 or 503, a page, a redirect, broken JSON, late or not at all.',
    'documented',
    errorGuide,
  ],
  L1: [
    'Every answer carries X-Rate-Limit-Group, -Limit, -Remaining and -Window; writes 10, reads 50 a minute.',
    'documented',
    rateLimitGuide,
  ],
  L2: ['Over the limit the answer is 429 with Retry-After.', 'documented', rateLimitGuide],
  L3: ['A request during the penalty starts it again.', 'documented', rateLimitGuide],
  L4: ['A 429 without Retry-After means waiting 30 seconds at least.', 'documented', rateLimitGuide],
} as const satisfies Readonly<Record<string, Row>>;

export type StatementId = keyof typeof rows;

function toStatement(id: StatementId): Statement {
  const [says, confidence, source, statusConfidence = confidence]: Row = rows[id];
  return { id, says, confidence, source, statusConfidence };
}

/** Everything the model takes to be so, in reading order. */
export const statements: readonly Statement[] = (Object.keys(rows) as StatementId[]).map(toStatement);

const byId = new Map(statements.map((entry) => [entry.id, entry]));

/** The statement with this id. */
export function statement(id: StatementId): Statement {
  return byId.get(id) ?? toStatement(id);
}

const confidenceWords: Readonly<Record<Confidence, string>> = {
  documented: 'documented',
  seen: 'seen in public reports',
  believed: 'our belief',
};

/**
 * The words a preview puts behind a prediction: where the statement comes from, in brackets.
 * @param ofStatus the same of the HTTP status, named where it is another one: `[documented; the status is our belief]`
 */
export function confidenceLabel(confidence: Confidence, ofStatus: Confidence = confidence): string {
  const status = ofStatus === confidence ? '' : `; the status is ${confidenceWords[ofStatus]}`;
  return `[${confidenceWords[confidence]}${status}]`;
}
