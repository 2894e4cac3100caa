import * as vscode from 'vscode';
import type { InputName } from '../../../webview/plan/messages';
import type { Services } from '../../infrastructure/services';
import { type AccountSource, accountOnServer, chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { chooseMapping, chooseOtherMapping, type Mapping } from '../../inputs/connector/choose-mapping';
import { sourceAt } from '../../inputs/mapping/sources';
import { choosePeople } from '../../inputs/people/choose-people';
import type { PreviewArguments } from '../../inputs/preview-arguments';
import { openKept } from '../../inputs/preview-choices/account';
import { accountFor, peopleFor } from '../../inputs/preview-choices/choose';
import { type Choice, earlierSnapshotOfProject } from './choice';
import type { OpenPage } from './open-page';

/** Asks for what the arguments of a preview leave open and nothing remembers. @returns undefined when the person leaves */
export async function askChoice(
  services: Services,
  offers: readonly ConnectionOffer[],
  { mapping: named, users, account: place, asks }: PreviewArguments,
): Promise<Choice | undefined> {
  const start = named === undefined ? undefined : vscode.Uri.parse(named, true);
  const mapping = (await sourceAt(start)) ?? (await chooseMapping(start));
  if (mapping === undefined) return undefined;
  const people = users === undefined ? await askPeople(services, mapping, asks) : vscode.Uri.parse(users, true);
  if (people === undefined) return undefined;
  const account = await accountAt(place, services, offers, mapping, asks);
  if (account === undefined) return undefined;
  return { mapping, people, account, previous: await earlierSnapshotOfProject(mapping) };
}

/**
 * Asks for another mapping, other people or another account than a plan was made with. What was allowed for the plan is not
 * for the next one. @returns undefined when the person leaves
 */
export async function askInstead(
  services: Services,
  offers: readonly ConnectionOffer[],
  { mapping, people, account, previous }: Choice,
  input: InputName,
): Promise<Choice | undefined> {
  switch (input) {
    case 'mapping': {
      const other = await chooseOtherMapping();
      return other && { mapping: other, people, account, previous: await earlierSnapshotOfProject(other) };
    }
    case 'people': {
      const others = await choosePeople(mapping.place);
      return others && { mapping, people: others, account, previous };
    }
    case 'account': {
      const other = await chooseAccount(services, offers, mapping.place);
      return other && { mapping, people, account: other, previous };
    }
  }
}

/**
 * What a page was made with before the window was reloaded, with the account opened again.
 * @param input asked for anew, and so is an account that cannot be opened
 * @returns undefined when the person leaves
 */
export async function askReopened(
  services: Services,
  offers: readonly ConnectionOffer[],
  { mapping: before, people: file, account: kept, previous }: OpenPage,
  input: InputName | undefined,
): Promise<Choice | undefined> {
  const mapping = input === 'mapping' ? await chooseOtherMapping() : before;
  const people = input === 'people' ? await choosePeople(before.place) : file;
  if (mapping === undefined || people === undefined) return undefined;
  const known = input === 'account' ? undefined : kept && (await openKept(services, offers, kept));
  const account = known ?? (await chooseAccount(services, offers, mapping.place));
  return (
    account && {
      mapping,
      people,
      account,
      previous: input === 'mapping' ? await earlierSnapshotOfProject(mapping) : previous,
    }
  );
}

function askPeople(
  services: Services,
  mapping: Mapping,
  asks: PreviewArguments['asks'],
): Promise<vscode.Uri | undefined> {
  return asks ? choosePeople(mapping.place) : peopleFor(services, mapping);
}

async function accountAt(
  place: PreviewArguments['account'],
  services: Services,
  offers: readonly ConnectionOffer[],
  mapping: Mapping,
  asks: PreviewArguments['asks'],
): Promise<AccountSource | undefined> {
  if (place === undefined)
    return asks ? chooseAccount(services, offers, mapping.place) : accountFor(services, offers, mapping);
  if ('server' in place) return accountOnServer(services, place);
  return { kind: 'file', uri: vscode.Uri.parse(place.file, true) };
}
