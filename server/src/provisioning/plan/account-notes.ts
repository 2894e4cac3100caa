import type { AccountModel } from '../../account/account-model';
import type { AccountSnapshot } from '../../account/snapshot';
import { provisioningError } from '../../knowledge/ringcentral/errors';
import { grants } from '../../knowledge/ringcentral/scopes';
import { counted } from '../../text/counted';
import type { PlanTotals } from './tally';

/**
 * What is not known of the account and a plan depends on, and what speaks against its writes without being sure: whoever
 * read the account need not be who writes to it. One or two sentences each.
 */
export function accountNotes(account: AccountModel, totals: PlanTotals): readonly string[] {
  const notes: string[] = [];
  // Of an app whose requests nobody knows, there are no writes to count.
  const creates = Math.max(totals.counts.create, totals.writesFor.create);
  if (creates > 0 && !account.unassignedKnown)
    notes.push(
      'How many extensions are free is not known. RingCentral refuses creates beyond them: 403 License limit has been reached.',
    );
  if (account.seed.detail === 'list')
    notes.push(
      'The account was read as a list, without addresses and phone numbers; changes in them cannot be foreseen.',
    );
  if (totals.unsureNumbers > 0)
    notes.push(
      `Which extension numbers call queues and other extensions have is not known, so ${counted(totals.unsureNumbers, 'number')} of this plan may be taken. RingCentral refuses such a request: ${provisioningError('extension-duplicate').message}`,
    );
  if (creates > 0 && account.seed.scimEnabled === undefined) notes.push(directoryNote(account.seed));
  return [...notes, ...permissionNotes(account.seed, totals, creates)];
}

type Seed = AccountModel['seed'];

/** W4: no endpoint tells which directory provider is set. */
function directoryNote({ directoryIntegration }: Pick<AccountSnapshot, 'directoryIntegration'>): string {
  const lead =
    directoryIntegration === false
      ? "RingCentral's service info says that directory integration (ExternalDirectoryIntegration) is off; whether SCIM is the directory provider cannot be read."
      : 'Whether SCIM is the directory provider cannot be read through the API.';
  return `${lead} If it is not, every create is refused: 403 ${provisioningError('scim-off').message}. It is set in the Admin Portal: Account Settings > Directory Integrations > Directory Provider.`;
}

/** W20: which permission of the person SCIM asks for is not declared; these are what the same calls of REST ask for. */
function permissionNotes(seed: Seed, { answered, writesFor }: PlanTotals, creates: number): readonly string[] {
  if (answered.writes === 0 && creates === 0) return [];
  const { appPermissions: app, permissions: person } = seed;
  const notes: string[] = [];
  if (app !== undefined && !grants(app, 'EditAccounts'))
    notes.push(
      'The app that read the account lacks EditAccounts. Where the identity provider uses the same app, every write is refused: 403 CMN-401.',
    );
  const asked = [
    ...(creates + writesFor.remove > 0 ? [['AddRemoveUsers', 'create and delete'] as const] : []),
    ...(writesFor.update + writesFor.enable + writesFor.disable > 0 ? [['EditUserInfo', 'change'] as const] : []),
  ];
  for (const [permission, what] of asked)
    if (person?.includes(permission) === false)
      notes.push(
        `The person whose token read the account lacks ${permission}. Where the identity provider acts as the same person, RingCentral may refuse to ${what} users: 403; which permission SCIM asks for is not published.`,
      );
  // Who wrote the file by hand says what is so of the account, and need not say it of a token.
  const unknown = [...(app === undefined ? ['the app'] : []), ...(person === undefined ? ['the person'] : [])];
  if (seed.scimEnabled === undefined && unknown.length > 0)
    notes.push(
      `What ${unknown.join(' and ')} that read the account may write is not known, so it cannot be told whether writes are refused for want of a permission: 403.`,
    );
  return notes;
}
