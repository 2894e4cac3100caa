import type { ParameterName } from '../../server/src/knowledge/saviynt/parameters';

export interface BenchFile {
  readonly parameter: ParameterName;
  readonly uri: string;
  readonly text: string;
}

/** Stands in every URL and in most expressions; another number makes other texts of them, which no cache knows. */
export const ROUND = '~ROUND~';

/** How many connectors Saviynt publishes for REST, and so about what a team that keeps all of them has. */
const CONNECTORS = 49;

/** The files of a workspace: a folder for each connector, with the 24 parameters that every published package has. */
export function workspaceFiles(): readonly BenchFile[] {
  return Array.from({ length: CONNECTORS }, (_, i) =>
    PARAMETERS.map(([parameter, value]) => ({
      parameter,
      uri: `file:///bench/connector${i}/${parameter}.json`,
      text: JSON.stringify(value(i), null, 2),
    })),
  ).flat();
}

const guarded = (name: string) => `\${user.${name}==null?'':user.${name}.replace('"','${ROUND}')}`;
const account = '${account.accountID}';

function call(name: string, i: number, httpMethod: string, path: string, httpParams?: object) {
  return {
    name,
    connection: 'acctAuth',
    url: `https://api${i}${ROUND}.example.com/v1/${path}`,
    httpMethod,
    ...(httpParams === undefined ? {} : { httpParams: JSON.stringify(httpParams) }),
    httpHeaders: { Authorization: '${access_token}', Accept: 'application/json' },
    httpContentType: 'application/json',
    successResponses: { statusCode: [200, 201, 204] },
    unsuccessResponses: { statusCode: [400, 401, 403, 404, 409, 429, 500] },
  };
}

const user = (i: number) => ({
  userName: guarded('email'),
  givenName: guarded('firstname'),
  familyName: guarded('lastname'),
  department: guarded('departmentname'),
  externalId: `\${user.username}-${i}`,
  title: guarded('title'),
});

const calls =
  (httpMethod: string, path: string, body?: (i: number) => object, root: object = {}) =>
  (i: number) => ({ ...root, call: [call('call1', i, httpMethod, path, body?.(i))] });

const access = (httpMethod: string) => (i: number) => ({
  call: [
    call('Group', i, 'GET', `groups/\${entitlementValue.entitlementID}`),
    call('Group', i, httpMethod, `groups/\${response.Group1.message.id}/members/${account}`),
  ],
});

function authentications(i: number) {
  const authentication = (path: string) => ({
    authType: 'oauth2',
    url: `https://api${i}${ROUND}.example.com/oauth/${path}`,
    httpMethod: 'POST',
    httpParams: { grant_type: 'client_credentials', client_id: '<CLIENT_ID>', client_secret: '<CLIENT_SECRET>' },
    httpContentType: 'application/x-www-form-urlencoded',
    tokenResponsePath: 'access_token',
    tokenType: 'Bearer',
    accessToken: 'Bearer abcd',
    retryFailureStatusCode: [401],
  });
  return { authentications: { acctAuth: authentication('token'), entAuth: authentication('groups') } };
}

function importCall(i: number, path: string, columns: Readonly<Record<string, string>>, keyField: string) {
  const { url, httpMethod, httpHeaders, httpContentType } = call('', i, 'GET', path);
  return {
    callOrder: 0,
    stageNumber: 0,
    http: { url, httpMethod, httpHeaders, httpContentType },
    listField: 'items',
    keyField,
    colsToPropsMap: columns,
    pagination: {
      nextUrl: { nextUrlPath: `\${response?.completeResponseMap?.next == null ? null : '${url}?${ROUND}'}` },
    },
  };
}

function imported(i: number) {
  const custom = Array.from({ length: 12 }, (_, n) => [`customproperty${n + 1}`, `details.value${n}~#~char`] as const);
  const columns = { accountID: 'id~#~char', name: 'userName~#~char', ...Object.fromEntries(custom) };
  const group = { entitlementID: 'id~#~char', entitlement_value: 'displayName~#~char' };
  const members = {
    connection: 'entAuth',
    processingType: 'httpEntToAcct',
    acctIdPath: 'id',
    acctKeyField: 'accountID',
  };
  const { http } = importCall(i, 'groups/${id}', {}, '');
  return {
    accountParams: {
      connection: 'acctAuth',
      processingType: 'SequentialAndIterative',
      successResponses: { statusCode: [200] },
      call: { call1: importCall(i, 'users', columns, 'accountID') },
    },
    entitlementParams: {
      connection: 'entAuth',
      processingType: 'SequentialAndIterative',
      successResponses: { statusCode: [200] },
      entTypes: { Group: { entTypeOrder: 0, call: { call1: importCall(i, 'groups', group, 'entitlementID') } } },
    },
    acctEntParams: {
      entTypes: {
        Group: { call: { call1: { callOrder: 0, stageNumber: 0, ...members, http, listField: 'members' } } },
      },
    },
  };
}

const importedUsers = (i: number) => {
  const { connection, url, httpMethod, httpHeaders } = call('', i, 'GET', 'people');
  const names = ['username', 'firstname', 'lastname', 'email', 'city', 'state', 'country', 'title'];
  const colsToPropsMap = Object.fromEntries(names.map((name) => [name, `person.${name}~#~char`]));
  return { connection, url, httpMethod, httpHeaders, userResponsePath: 'people', colsToPropsMap };
};

const status = () => ({
  statusAndThresholdConfig: {
    statusColumn: 'customproperty3',
    activeStatus: ['true'],
    inactiveStatus: ['false'],
    accountThresholdValue: 20,
    inactivateAccountsNotInFile: true,
  },
});

const PARAMETERS: readonly (readonly [ParameterName, (i: number) => object])[] = [
  ['ConnectionJSON', authentications],
  ['ImportUserJSON', importedUsers],
  ['ImportAccountEntJSON', imported],
  ['STATUS_THRESHOLD_CONFIG', status],
  ['CreateAccountJSON', calls('POST', 'users', user, { accountIdPath: 'call1.message.id' })],
  ['UpdateAccountJSON', calls('PUT', `users/${account}`, user)],
  ['EnableAccountJSON', calls('PATCH', `users/${account}`, () => ({ active: true, note: guarded('username') }))],
  ['DisableAccountJSON', calls('PATCH', `users/${account}`, () => ({ active: false, note: guarded('username') }))],
  ['AddAccessJSON', access('PUT')],
  ['RemoveAccessJSON', access('DELETE')],
  [
    'UpdateUserJSON',
    (i) => ({ actions: { 'Update Login': { call: [call('Update Login', i, 'PUT', 'logins', user(i))] } } }),
  ],
  ['ChangePassJSON', calls('POST', `users/${account}/password`, () => ({ password: '${password}' }))],
  ['RemoveAccountJSON', calls('DELETE', `users/${account}`)],
  [
    'TicketStatusJSON',
    (i) => ({ call: [{ ...call('call1', i, 'GET', 'tickets/${ticketID}'), ticketStatusPath: 'state' }] }),
  ],
  [
    'CreateTicketJSON',
    (i) => ({ call: [{ ...call('call1', i, 'POST', 'tickets', user(i)), ticketidPath: 'number' }] }),
  ],
  ['ENDPOINTS_FILTER', () => ({ Acme: [{ Group: ['one', 'two'] }] })],
  ['PasswdPolicyJSON', () => ({ minLength: 8, maxLength: 20, noOfCAPSAlpha: 1, noOfDigits: 1, noOfSplChars: 1 })],
  [
    'ConfigJSON',
    () => ({ showLogs: true, connectionTimeoutConfig: { connectionTimeout: 10, readTimeout: 50, retryCount: 3 } }),
  ],
  ['AddFFIDAccessJSON', access('PUT')],
  ['RemoveFFIDAccessJSON', access('DELETE')],
  [
    'MODIFYUSERDATAJSON',
    () => ({
      ADDITIONALTABLES: { USERS: 'SELECT userkey FROM users' },
      COMPUTEDCOLUMNS: ['city'],
      PREPROCESSQUERIES: ['UPDATE NEWUSERDATA SET city = state'],
    }),
  ],
  ['SendOtpJSON', calls('POST', 'otp', () => ({ to: '${phone}', text: '${otp}' }))],
  ['ValidateOtpJSON', calls('POST', 'otp/check', () => ({ code: '${passCode}' }))],
  ['PAM_CONFIG', () => ({ Connection: 'REST' })],
];
