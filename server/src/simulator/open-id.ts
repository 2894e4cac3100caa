import type { AccountModel } from '../account/account-model';
import { workEmail } from '../account/scim-user';
import type { HttpAnswer } from './http';

/** GET /.well-known/openid-configuration (RingCentral OpenAPI description, OpenIdDiscovery). */
export function openIdConfiguration(origin: string): HttpAnswer {
  const oauth = `${origin}/restapi/oauth`;
  return {
    status: 200,
    body: {
      issuer: origin,
      authorization_endpoint: `${oauth}/authorize`,
      token_endpoint: `${oauth}/token`,
      revocation_endpoint: `${oauth}/revoke`,
      userinfo_endpoint: `${oauth}/userinfo`,
      jwks_uri: `${oauth}/jwks`,
      scopes_supported: ['openid'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
      userinfo_signing_alg_values_supported: ['none'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    },
  };
}

/** GET /restapi/oauth/userinfo: who the token stands for. */
export function userInfo(model: AccountModel): HttpAnswer {
  const { signedInAs = '0', account } = model.seed;
  const scim = model.get(signedInAs)?.scim;
  const email = scim && workEmail(scim);
  return {
    status: 200,
    body: {
      sub: signedInAs,
      account_id: account.id ?? '1',
      ...(email !== undefined && { email, email_verified: true }),
      ...(scim && { given_name: scim.name.givenName, family_name: scim.name.familyName }),
    },
  };
}
