import type * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import { type AccountSource, chooseAccount } from '../account/choose-account';
import type { ConnectionOffer } from '../account/choose-connection';
import type { Mapping } from '../connector/choose-mapping';
import { choosePeople } from '../people/choose-people';
import { existingFile, keptAccountOf, openKept } from './account';
import { type KeptAccount, type KeptChoice, keptChoice, replaceChoice } from './kept-choices';

/** What a mapping is previewed with when nobody says otherwise. */
export interface KnownChoice {
  readonly people: vscode.Uri | undefined;
  readonly account: KeptAccount | undefined;
}

/**
 * What a mapping was previewed with last, as far as the files are still there; else what a project file says about it.
 * Opens nothing.
 */
export async function knownChoice({ context }: Services, mapping: Mapping): Promise<KnownChoice> {
  const kept = keptChoice(context.workspaceState, mapping.key);
  const people = kept.people === undefined ? undefined : await existingFile(kept.people);
  if (people !== undefined && kept.account !== undefined) return { people, account: kept.account };
  const project = await projectChoice(mapping);
  return { people: people ?? project.people, account: kept.account ?? project.account };
}

/** The people a mapping is previewed with, of which nobody needs to be asked; else asks. @returns undefined on leaving */
export async function peopleFor(services: Services, mapping: Mapping): Promise<vscode.Uri | undefined> {
  return (await knownChoice(services, mapping)).people ?? choosePeople(mapping.place);
}

/** The account a mapping is previewed against, if it is still there; else asks. @returns undefined on leaving */
export async function accountFor(
  services: Services,
  offers: readonly ConnectionOffer[],
  mapping: Mapping,
): Promise<AccountSource | undefined> {
  const { account } = await knownChoice(services, mapping);
  const known = account && (await openKept(services, offers, account));
  return known ?? chooseAccount(services, offers, mapping.place);
}

/** Remembers what a mapping is previewed with, where a project file does not say the same: that may change. */
export async function rememberChoice(
  { context }: Services,
  offers: readonly ConnectionOffer[],
  mapping: Mapping,
  { people, account }: { readonly people?: vscode.Uri; readonly account: AccountSource },
): Promise<void> {
  const { workspaceState } = context;
  const project = await projectChoice(mapping);
  const before = keptChoice(workspaceState, mapping.key);
  const chosen = {
    people: people?.toString() ?? before.people,
    account: keptAccountOf(account, offers) ?? before.account,
  };
  const isPeopleOfProject = chosen.people === project.people?.toString();
  const isAccountOfProject = JSON.stringify(chosen.account) === JSON.stringify(project.account);
  const choice: KeptChoice = {
    ...(chosen.people !== undefined && !isPeopleOfProject && { people: chosen.people }),
    ...(chosen.account !== undefined && !isAccountOfProject && { account: chosen.account }),
  };
  await replaceChoice(workspaceState, mapping.key, choice);
}

async function projectChoice(mapping: Mapping): Promise<KnownChoice> {
  // It reads mappings of all providers, which opening a JSON file must not load.
  const { projectDefaults } = await import('../project/project-defaults');
  const { people, snapshot } = (await projectDefaults(mapping)) ?? {};
  return { people, account: snapshot && { kind: 'file', uri: snapshot.toString() } };
}
