import type { StatementId } from '../../../server/src/account/statements';

type Reviewed<T extends string> = readonly (readonly [reason: string, ids: readonly T[]])[];

/** Statements of the account's model that no refusal in a plan rests on, each with the reason. */
export const statementsWithoutRefusal: Reviewed<StatementId> = [
  ['is about signing in, which a plan does not do', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'R1']],
  ['is about the permissions of the app, of which neither a snapshot nor a plan knows', ['R2']],
  ['says what a read that succeeds looks like', ['R3', 'R4', 'R7', 'R9', 'R10']],
  ['is about schemas and health, for which no provisioning asks', ['R8', 'R12']],
  ['is about filters with other operators than eq, which no provider sends', ['R11']],
  ['says what a write that succeeds does', ['W1', 'W2', 'W8', 'W11', 'W14', 'W16', 'W18', 'W21']],
  ['says what a replace without active does; every replace of these mappings says it', ['W24']],
  ['is about RingCentral’s REST interface, which a provider does not write to', ['T1', 'T2', 'T3']],
  [
    'is about a gateway or a limit, which depends on the moment; carrying out with them is tested by itself',
    ['F1', 'L1', 'L2', 'L3', 'L4'],
  ],
];

/** Errors of RingCentral, its SDK and plain HTTP that no plan foretells, each with the reason. */
export const errorsWithoutPlan: Reviewed<string> = [
  [
    'is another wording of an error that is foretold: Okta’s guide prints it, the model answers in RingCentral’s words',
    ['invalid-parameter-directory', 'extension-in-use'],
  ],
  [
    'is published without what leads to it in SCIM, so that the model cannot give it',
    [
      'resource-not-found',
      'last-device',
      'not-for-non-user-extension',
      'scim-toomany',
      'scim-invalidvers',
      'scim-sensitive',
    ],
  ],
  ['comes of the moment: a limit, a gateway, an outage', ['temporarily-unavailable', 'rate-exceeded', 'http-429']],
  ['is the answer to a question about schemas, which no provisioning asks', ['filtering-not-allowed']],
  ['is about the permissions of the app or its token, of which a plan does not know', ['app-permission', 'http-401']],
  [
    'is a code of the platform; the answers of SCIM carry a scimType instead (RFC 7644 §3.12)',
    ['100', '102', '103', '104', '120', '401', '402', '404', '405', '406', '408', '419'].map((code) => `cmn-${code}`),
  ],
  [
    'is a code of the gateway and comes of the moment',
    ['201', '203', '301', '302', '303', '304', '310'].map((code) => `cmn-${code}`),
  ],
  [
    'is about signing in, which a plan does not do',
    [
      ...'101 106 108 109 110 112 113 117 120 121 123 125 127 128 129 134 136 140 141 142 146 147 148 149 151 153 168'
        .split(' ')
        .map((code) => `oau-${code}`),
      ...'210 213 232 236 250 251'.split(' ').map((code) => `oau-${code}`),
      'invalid_grant',
      'invalid_client',
      'unauthorized_client',
      'unsupported_grant_type',
      'access_denied',
      'invalid_request',
      'invalid_scope',
    ],
  ],
  [
    'is what RingCentral’s SDK says by itself, which no provider uses',
    [
      'sdk-refresh-token-missing',
      'sdk-refresh-client-id',
      'sdk-object-body',
      'sdk-no-server',
      'sdk-sandbox',
      'sdk-detail-lost',
    ],
  ],
];
