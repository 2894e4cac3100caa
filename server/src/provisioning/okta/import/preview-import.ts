import type { AccountModel } from '../../../account/account-model';
import { type AccountUser, workEmail } from '../../../account/scim-user';
import { chooseOktaMapping } from '../../../documents/okta/choose-mapping';
import type { OktaDocument } from '../../../documents/okta/document';
import { appEnd } from '../../../documents/okta/model/profile-mapping';
import { schemasFor } from '../../../documents/okta/schemas-for';
import { profileMappingScope } from '../../../documents/okta/scope';
import { withValues } from '../../../expressions/kit/scope';
import type { ValueRecord } from '../../../expressions/kit/value';
import { LineIndex } from '../../../text/line-index';
import { ImportEntry } from '../../import-users/import-entry';
import { each, importPlan } from '../../import-users/import-plan';
import type { Plan, PlanEntry, PlanSummary } from '../../plan/plan';
import { wholePlan } from '../../plan/whole-plan';
import type { SampleUser, SampleUsers } from '../../users/user';
import { documentBlocks } from '../compile-okta';
import { appUserProfile, directNumberCount } from './app-user';
import { ImportDecider } from './decide';
import { compileImport, importedValue } from './evaluate-import';
import { OktaDirectory } from './find-person';
import { importNotes } from './notes';

export interface OktaImportInput {
  /** With its schemas beside it, where there are any. */
  readonly document: OktaDocument;
  readonly account: AccountModel;
  /** Users of Okta that are there already. */
  readonly users: SampleUsers;
  /** Id or app name of the mapping, where the file has several. */
  readonly mapping?: string;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/**
 * What importing RingCentral's users into Okta would do: whom it finds there, whom it would make, and which attributes of
 * their profiles it would change. Reads alone; nothing is sent to either side.
 */
export function previewOktaImport(input: OktaImportInput): Plan {
  return wholePlan(planOktaImport(input));
}

/** The same, user by user, in the order of the account. @returns the plan without its entries */
export function planOktaImport({
  document,
  account,
  users,
  mapping: name,
  now,
}: OktaImportInput): Generator<PlanEntry, PlanSummary, void> {
  const mapping = chooseOktaMapping(document, 'app-to-okta', name);
  const parts = { provider: 'okta' as const, account, now };
  if (typeof mapping === 'string')
    return importPlan({
      ...parts,
      name: '',
      entries: [],
      blocks: [{ kind: 'connector', message: mapping }],
      notes: () => [],
    });
  const schemas = schemasFor(mapping, [document, ...document.beside]);
  const app = appEnd(mapping);
  const attributes = compileImport(mapping, schemas.user, app?.id ?? '');
  const scope = profileMappingScope('app-to-okta', schemas);
  const isList = account.seed.detail === 'list';
  let lines: LineIndex | undefined;
  const linesOnce = () => {
    lines ??= new LineIndex(document.text.root.text);
    return lines;
  };
  const decider = new ImportDecider(attributes, new OktaDirectory(users), users, {
    uri: document.uri,
    lines: linesOnce,
    part: app?.name ?? '',
    baseUrl: '',
  });
  const sharing = sharedEmails(account);
  const linked = new Set<SampleUser>();
  const entryOf = (user: AccountUser): PlanEntry => {
    const profile = appUserProfile(user, schemas.app, isList);
    const values = { appuser: profile, source: profile } as unknown as ValueRecord;
    const personal = withValues(scope, values, now);
    const imported = new Map(attributes.map((attribute) => [attribute.name, importedValue(attribute, personal)]));
    const email = workEmail(user.scim) ?? user.scim.userName;
    const decision = decider.decide(
      user,
      profile,
      imported,
      sharing.get(email.toLowerCase()) ?? 1,
      directNumberCount(user),
    );
    if (decision.person !== undefined) linked.add(decision.person);
    return new ImportEntry(user, email, decision);
  };
  return importPlan({
    ...parts,
    name: app?.name || 'Okta',
    entries: each(account.users(), entryOf),
    blocks: documentBlocks(document),
    notes: ({ create }) => importNotes({ attributes, created: create, linked, people: users.users, isList }),
  });
}

/** How many users share an address: Okta stops at them. */
function sharedEmails(account: AccountModel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = ({ scim }: AccountUser) => {
    const email = (workEmail(scim) ?? scim.userName).toLowerCase();
    counts.set(email, (counts.get(email) ?? 0) + 1);
  };
  for (const user of account.users()) count(user);
  return counts;
}
