/** Previews of every provider over the samples, by a name: what stands behind `preview`. */
export const PREVIEWS: Readonly<Record<string, readonly string[]>> = {
  saviynt: ['samples/ringcentral', '--users', 'samples/users.csv'],
  'saviynt that is broken': ['samples/ringcentral-broken', '--users', 'samples/users.csv', '--remove-leavers'],
  entra: ['samples/entra/ringcentral.synchronization-schema.json', '--users', 'samples/entra/users.json'],
  'entra with its flag': [
    ...['samples/entra/ringcentral.synchronization-schema.json', '--users', 'samples/entra/users.csv'],
    ...['--entra-flag', 'aadOptscim062020'],
  ],
  okta: ['samples/okta/ringcentral.profile-mapping.json', '--users', 'samples/okta/users.json'],
  'okta as a SCIM app': [
    ...['samples/okta/ringcentral.profile-mapping.json', '--users', 'samples/okta/users.json'],
    ...['--okta-app', 'scim', '--okta-update', 'patch'],
  ],
  'okta import': ['samples/okta/ringcentral-import.profile-mapping.json', '--users', 'samples/okta/users.json'],
  jumpcloud: ['jumpcloud', '--users', 'samples/jumpcloud/users.json'],
  'jumpcloud with PATCH': ['jumpcloud', '--users', 'samples/jumpcloud/people.csv', '--jumpcloud-update', 'patch'],
  'jumpcloud import': ['jumpcloud', '--users', 'samples/jumpcloud/users.json', '--direction', 'import'],
};

export const ACCOUNT = ['--account', 'samples/account.json', '--now', '2026-12-01T09:00:00Z'] as const;
