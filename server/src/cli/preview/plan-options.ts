/** Whom a plan is made for, and how a provider is set up: what every command that plans takes, in `parseCommand`'s words. */
export const PLAN_OPTIONS = {
  users: { type: 'string' },
  account: { type: 'string' },
  connector: { type: 'string' },
  'remove-leavers': { type: 'boolean' },
  'entra-flag': { type: 'string' },
  'skip-out-of-scope-deletions': { type: 'boolean' },
  'allow-host': { type: 'string', multiple: true },
} as const;

/** What the help says of those that a provider's mapping leaves open. */
export const PLAN_OPTIONS_HELP = `  --remove-leavers      Saviynt: remove people who left instead of disabling them
  --entra-flag FLAG     Entra ID: aadOptscim062020, when that flag is in the tenant URL
  --skip-out-of-scope-deletions
                        Entra ID: the secret SkipOutOfScopeDeletions is "True"`;
