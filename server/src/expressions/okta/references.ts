/** Where expressions stand. */
export type Direction = 'okta-to-app' | 'app-to-okta' | 'group-rule' | 'claim' | 'idp-username';

/** A name that an expression can begin with. Source: Okta Expression Language reference. */
export interface Reference {
  readonly name: string;
  readonly directions: readonly Direction[];
  readonly documentation: string;
}

export const references: readonly Reference[] = [
  {
    name: 'user',
    directions: ['okta-to-app', 'group-rule', 'claim'],
    documentation: 'The Okta user: user.email, user.department.',
  },
  {
    name: 'appuser',
    directions: ['app-to-okta', 'claim'],
    documentation: 'The profile of the user in the app of this mapping: appuser.userName.',
  },
  {
    name: 'source',
    directions: ['okta-to-app', 'app-to-okta', 'idp-username'],
    documentation:
      'The left side of the mapping: the Okta user when mapping to an app, the app user when mapping to Okta.',
  },
  {
    name: 'org',
    directions: ['okta-to-app', 'app-to-okta', 'claim', 'idp-username'],
    documentation: 'The Okta organization: org.name, org.subDomain.',
  },
  {
    name: 'app',
    directions: ['okta-to-app', 'app-to-okta', 'claim'],
    documentation: 'Properties of the app instance.',
  },
  {
    name: 'idpuser',
    directions: ['idp-username'],
    documentation:
      'The user as the identity provider describes it; only where the username of an identity provider is built.',
  },
  {
    name: 'session',
    directions: ['claim'],
    documentation: 'The session: session.amr. Only in SAML attribute statements.',
  },
  {
    name: 'access',
    directions: ['claim'],
    documentation: 'The access request: access.scope. Only in OAuth 2.0 and OIDC claims.',
  },
];

/** The place in words, for messages. */
export const placeNames: Readonly<Record<Direction, string>> = {
  'okta-to-app': 'a mapping from Okta to an app',
  'app-to-okta': 'a mapping from an app to Okta',
  'group-rule': 'a group rule',
  claim: 'a claim',
  'idp-username': 'the username of an identity provider',
};
