import type { AccountBehaviour } from './behaviour';

/** A set of switches that go together: one way RingCentral may be. */
export interface Profile {
  readonly about: string;
  readonly switches: Partial<AccountBehaviour>;
}

const profiles = {
  default: { about: 'What we take RingCentral to do.', switches: {} },
  lenient: {
    about: 'Takes whatever is not documented as refused.',
    switches: {
      countryMismatch: 'accept',
      missingCountry: 'accept',
      missingRegion: 'accept',
      userNameMismatch: 'accept',
      malformedEmail: 'accept',
      lengthLimits: 'accept',
      unlistedType: 'ignore',
      unsupportedFilter: 'ignore',
      pendingUpdate: 'accept',
      disabledDelete: 'accept',
      replaceWithoutMatch: 'create',
      replaceOmitted: 'keep',
      unknownPath: 'ignore',
    },
  },
  strict: {
    about: 'Refuses whatever is not documented as taken; a mapping that passes here passes anywhere.',
    switches: {
      filterCase: 'exact',
      readsWhileScimIsOff: false,
      countryMismatch: 'refuse-403',
      unknownCountry: 'refuse',
      activeText: 'refuse',
      replaceWithoutActive: 'disable',
      operationCase: 'strict',
      pathlessPatch: 'refuse',
      patchValues: 'text',
      secondOfType: 'refuse',
      pendingDelete: 'error-500',
      duplicateScimType: 'none',
      duplicateExtension: 'refuse-409',
      missingRequired: 'invalidSyntax',
      scimUserPermission: 'AddRemoveUsers',
      retryAfter: 'absent',
      assignedCountry: 'absent',
    },
  },
  'old-api': {
    about: 'As the API description of 2021 and its examples: full lists, health endpoints, platform errors.',
    switches: { listShape: 'full', legacyEndpoints: true, providerConfig: 'open', gatewayErrors: 'platform' },
  },
  'sandbox-2018': {
    about: 'As a developer met the sandbox in 2018–2019: deleting a user who never activated fails.',
    switches: { listShape: 'full', legacyEndpoints: true, providerConfig: 'open', pendingDelete: 'error-500' },
  },
  rfc: {
    about: 'RFC 7644 wherever RingCentral does not say otherwise: every filter, users active when made, dates kept.',
    switches: {
      listShape: 'full',
      metaDates: 'kept',
      filterOperators: 'all',
      createdStatus: 'Enabled',
      userNameMismatch: 'accept',
      disabledDelete: 'accept',
      pendingUpdate: 'accept',
    },
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

export const profileNames = Object.keys(profiles) as readonly ProfileName[];

/** The profile of this name, or undefined. */
export function findProfile(name: string): Profile | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name as ProfileName] : undefined;
}
