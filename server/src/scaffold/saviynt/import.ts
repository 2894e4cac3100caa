import { headers } from './account-calls';
import { baseUrl, connectionName } from './connection';
import type { Environment } from './options';

/** RingCentral's default page; a larger one may be refused, because its maximum is not published. */
const pageSize = 100;

/** More accounts than this gone from one import, and EIC suspends none of them. */
export const accountThreshold = 20;

/**
 * The column with RingCentral's `active`, and RingCentral's attributes in the account. Only what a list answer holds
 * (RingCentral's API description): addresses and phone numbers come with single users only. The last column is the
 * department; `~dot#` is how Saviynt writes a dot that belongs to a name.
 */
const statusColumn = 'customproperty10';
const columns = {
  accountID: 'id~#~char',
  name: 'userName~#~char',
  displayName: 'emails[0].value~#~char',
  customproperty1: 'name.familyName~#~char',
  customproperty2: 'name.givenName~#~char',
  customproperty3: 'title~#~char',
  customproperty4: 'externalId~#~char',
  customproperty5: 'urn:ietf:params:scim:schemas:extension:enterprise:2~dot#0:User.department~#~char',
  [statusColumn]: 'active~#~char',
};

/**
 * The next page as the URL of its first user, or null behind the last. SCIM counts users, not pages (RFC 7644 §3.4.2.4):
 * the next startIndex is this one and what the answer really held, whatever count asked for. It stops when the total is
 * reached, and at an empty page, which could only come again.
 */
function nextUrl(users: string): string {
  const answer = 'response.completeResponseMap';
  const next = `${answer}.startIndex+${answer}.itemsPerPage`;
  const hasMore = `${answer}.itemsPerPage>0 && ${answer}.totalResults>=${next}`;
  return `\${${hasMore}?'${users}?startIndex='+(${next})+'&count=${pageSize}':null}`;
}

/** ImportAccountEntJSON: accounts only, because RingCentral's SCIM has no groups. */
export function importJson(environment: Environment): unknown {
  const users = `${baseUrl(environment)}/scim/v2/Users`;
  return {
    accountParams: {
      connection: connectionName,
      processingType: 'SequentialAndIterative',
      successResponses: { statusCode: [200] },
      unsuccessResponses: { statusCode: [400, 401, 403, 404, 429, 500, 503] },
      doNotChangeIfFailed: true,
      statusAndThresholdConfig: {
        statusColumn,
        activeStatus: ['true'],
        inactiveStatus: ['false'],
        accountThresholdValue: accountThreshold,
        correlateInactiveAccounts: false,
        // false: an account that is gone becomes SUSPENDED FROM IMPORT SERVICE, as Saviynt's RingCentral guide says of a
        // full import. RingCentral gives a person who comes back another id, so the old account must not be taken up again.
        inactivateAccountsNotInFile: false,
        deleteLinks: false,
      },
      call: {
        call1: {
          callOrder: 0,
          stageNumber: 0,
          http: {
            url: `${users}?startIndex=1&count=${pageSize}`,
            httpHeaders: headers,
            httpContentType: 'application/json',
            httpMethod: 'GET',
          },
          listField: 'Resources',
          keyField: 'accountID',
          colsToPropsMap: columns,
          pagination: { nextUrl: { nextUrlPath: nextUrl(users) } },
        },
      },
    },
  };
}
