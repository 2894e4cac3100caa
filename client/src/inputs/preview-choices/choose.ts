import type * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import { type AccountSource, chooseAccount } from '../account/choose-account';
import type { ConnectionOffer } from '../account/choose-connection';
import type { Mapping } from '../connector/choose-mapping';
import { choosePeople } from '../people/choose-people';
import { existingFile, keptAccountOf, openKept } from './account';
import { keepChoice, keptChoice } from './kept-choices';

/** The people a mapping was previewed with last, if their file is still there; else asks. @returns undefined on leaving */
export async function peopleFor({ context }: Services, mapping: Mapping): Promise<vscode.Uri | undefined> {
  const { people } = keptChoice(context.workspaceState, mapping.key);
  return (people === undefined ? undefined : await existingFile(people)) ?? choosePeople(mapping.place);
}

/** The account a mapping was previewed against last, if it is still there; else asks. @returns undefined on leaving */
export async function accountFor(
  services: Services,
  offers: readonly ConnectionOffer[],
  mapping: Mapping,
): Promise<AccountSource | undefined> {
  const { account } = keptChoice(services.context.workspaceState, mapping.key);
  const kept = account && (await openKept(services, offers, account));
  return kept ?? chooseAccount(services, offers, mapping.place);
}

/** Remembers what a mapping was previewed with, for the next time. */
export async function rememberChoice(
  { context }: Services,
  offers: readonly ConnectionOffer[],
  mapping: Mapping,
  { people, account }: { readonly people: vscode.Uri; readonly account: AccountSource },
): Promise<void> {
  const kept = keptAccountOf(account, offers);
  await keepChoice(context.workspaceState, mapping.key, {
    people: people.toString(),
    ...(kept !== undefined && { account: kept }),
  });
}
