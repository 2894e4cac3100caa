import * as vscode from 'vscode';
import { isObject } from '../../../../server/src/json/value';
import type { ReopenedView } from '../../../webview/plan/messages';
import { accountLabel } from '../../inputs/account/account-label';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import type { Mapping } from '../../inputs/connector/choose-mapping';
import { existingFile, keptAccountOf } from '../../inputs/preview-choices/account';
import { type KeptAccount, readKeptAccount } from '../../inputs/preview-choices/kept-choices';
import { type Choice, fileView } from './choice';

/**
 * What the plan page that is open was made with, so that it is there again after the window was reloaded. Places only:
 * neither the plan, nor people, nor anything that could sign in.
 */
export interface OpenPage {
  readonly mapping: Mapping;
  readonly people: vscode.Uri;
  /** Undefined for one that is not gone back to by itself. */
  readonly account: KeptAccount | undefined;
  readonly accountLabel: string;
  readonly previous: vscode.Uri | undefined;
}

const key = 'preview.openPage';

/** Remembers for this workspace what the open page is made with; what was allowed is not. */
export async function rememberPage(
  memento: vscode.Memento,
  { mapping, people, account, previous }: Choice,
  offers: readonly ConnectionOffer[],
): Promise<void> {
  await memento.update(key, {
    mapping: { label: mapping.label, place: mapping.place.toString(), key: mapping.key },
    people: people.toString(),
    account: keptAccountOf(account, offers),
    accountLabel: accountLabel(account),
    previous: previous?.toString(),
  });
}

export async function forgetPage(memento: vscode.Memento): Promise<void> {
  await memento.update(key, undefined);
}

/** What the page that was open was made with; undefined when there was none, or another version wrote it otherwise. */
export function rememberedPage(memento: vscode.Memento): OpenPage | undefined {
  const value = memento.get<unknown>(key);
  if (!isObject(value) || !isObject(value.mapping)) return undefined;
  const { label, place, key: mappingKey } = value.mapping;
  const { people, previous, accountLabel: name } = value;
  if (typeof label !== 'string' || typeof place !== 'string' || typeof mappingKey !== 'string') return undefined;
  if (typeof people !== 'string' || typeof name !== 'string') return undefined;
  return {
    mapping: { label, place: vscode.Uri.parse(place, true), key: mappingKey },
    people: vscode.Uri.parse(people, true),
    account: readKeptAccount(value.account),
    accountLabel: name,
    previous: typeof previous === 'string' ? vscode.Uri.parse(previous, true) : undefined,
  };
}

/** What a page was made with before the window was reloaded, as it names it. */
export function reopenedView({ mapping, people, accountLabel: label, account, previous }: OpenPage): ReopenedView {
  const detail = account?.kind === 'file' ? fileView(vscode.Uri.parse(account.uri, true)).detail : label;
  return {
    inputs: {
      mapping: { label: mapping.label, detail: vscode.workspace.asRelativePath(mapping.place) },
      people: fileView(people),
      account: { label, detail },
    },
    ...(previous !== undefined && { previous: fileView(previous) }),
  };
}

/** Whether the plan of a page can be made again without asking anybody, and without reaching a server. */
export async function canPlanAgain({ people, account }: OpenPage): Promise<boolean> {
  if (account?.kind !== 'file') return false;
  const files = await Promise.all([people.toString(), account.uri].map(existingFile));
  return files.every((uri) => uri !== undefined);
}
