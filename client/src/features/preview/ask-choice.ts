import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import { type AccountSource, accountOnServer, chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { chooseMapping, type Mapping } from '../../inputs/connector/choose-mapping';
import { sourceAt } from '../../inputs/mapping/sources';
import { choosePeople } from '../../inputs/people/choose-people';
import type { PreviewArguments } from '../../inputs/preview-arguments';
import { accountFor, peopleFor } from '../../inputs/preview-choices/choose';
import { type Choice, earlierOfProject } from './choice';

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
  return { mapping, people, account, previous: await earlierOfProject(mapping) };
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
