import { productionHost } from '../../knowledge/ringcentral/hosts';
import type { CredentialKind, Environment } from './options';

/** The name under which every call of the connector asks for its token. */
export const connectionName = 'acctAuth';

/** What a person fills in. Written with @ as in Saviynt's own templates, so that no rule takes it for a secret. */
export const placeholders = {
  host: '@RINGCENTRAL_HOST@',
  client: '@RINGCENTRAL_CLIENT@',
  jwt: '@RINGCENTRAL_JWT@',
  refreshToken: '@RINGCENTRAL_REFRESH_TOKEN@',
  accessToken: '@TOKEN@',
} as const;

/** `https://` and the host, without a slash at the end. */
export function baseUrl(environment: Environment): string {
  return `https://${environment === 'production' ? productionHost : placeholders.host}`;
}

/**
 * RingCentral's writes share 10 requests a minute and user (rate limit guide), and every request in the minute after a 429
 * starts that minute again, so the connection pauses before the limit rather than retry after it. apiRateLimitConfig is
 * what the REST connector documents for that; it has one number for reads and writes together.
 */
const rateLimit = { retryAfterCalls: 10, retryWaitSeconds: 60 };

/** Errors of an access token that has ended or is unknown (RingCentral's error codes); a new token cures them. */
const tokenErrors = ['OAU-128', 'OAU-129', 'OAU-149', 'OAU-213'];

/**
 * ConnectionJSON. Both grants are `oauth2` for Saviynt: a RingCentral JWT credential is a finished text that is exchanged
 * for a token (RFC 7523 §2.1), while the authType `Jwt` is for tokens that Saviynt signs itself.
 */
export function connectionJson(credentials: CredentialKind, environment: Environment): unknown {
  return {
    authentications: {
      [connectionName]: {
        authType: 'oauth2',
        url: `${baseUrl(environment)}/restapi/oauth/token`,
        httpMethod: 'POST',
        httpParams:
          credentials === 'jwt'
            ? { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: placeholders.jwt }
            : { grant_type: 'refresh_token', refresh_token: '${refresh_token}' },
        httpHeaders: { Authorization: `Basic ${placeholders.client}` },
        httpContentType: 'application/x-www-form-urlencoded',
        errorPath: 'errorCode',
        authError: tokenErrors,
        timeOutError: 'Read timed out',
        retryFailureStatusCode: [401],
        maxRefreshTryCount: 3,
        tokenResponsePath: 'access_token',
        tokenType: 'Bearer',
        accessToken: `Bearer ${placeholders.accessToken}`,
        // RingCentral's refresh tokens work once (refresh token guide): the new one has to be taken from every answer.
        ...(credentials === 'refresh-token' && {
          refreshType: 'RefreshToken',
          refreshToken: placeholders.refreshToken,
          refreshTokenResponsePath: 'refresh_token',
        }),
        apiRateLimitConfig: rateLimit,
      },
    },
  };
}
