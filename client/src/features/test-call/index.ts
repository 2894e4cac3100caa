import * as vscode from 'vscode';
import { folderOf } from '../../infrastructure/files';
import { documentSelector } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';
import { accountLabel } from '../../inputs/account/account-label';
import type { AccountSource } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { chosenUser, readSampleUsers, type SampleUser } from '../../inputs/people/chosen-user';
import { readPreviewArguments } from '../../inputs/preview-arguments';
import { CallLenses, isCallArgument, runCallCommand, showRequestCommand } from './call-lenses';
import { RequestDocuments } from './request-documents';

const purpose = { title: 'Run Call: Account', withDetails: false };

export interface TestCallFeature extends vscode.Disposable {
  /** The sample user has changed, and the lenses name another one. */
  refresh(): void;
}

/**
 * Shows the request a call of a connector would send, and runs reads against an account. Sends only GETs, with the
 * person's own credentials and never with those of the connector.
 */
export function testCallFeature(services: Services, offers: readonly ConnectionOffer[]): TestCallFeature {
  const { context, log, server } = services;
  let account: AccountSource | undefined;
  const documents = new RequestDocuments();
  const lenses = new CallLenses(services, {
    user: async () => (await sampleUser())?.label,
    account: () => account && accountLabel(account),
  });

  async function sampleUser(): Promise<SampleUser | undefined> {
    const chosen = chosenUser(context.workspaceState);
    if (chosen === undefined) return undefined;
    try {
      return (await readSampleUsers(chosen.uri))[chosen.index];
    } catch (error) {
      log.debug('The sample user cannot be read:', error);
      return undefined;
    }
  }

  async function show(argument: unknown): Promise<void> {
    const { findCall, showRequest } = await import('./try-call');
    const found = await callAt(argument, findCall);
    if (found !== undefined) await documents.show(found.title, showRequest(found, await sampleUser()));
  }

  async function run(argument: unknown, choice: unknown): Promise<void> {
    const { findCall, needsAccount, runCall } = await import('./try-call');
    const found = await callAt(argument, findCall);
    if (found === undefined) return;
    const source = await accountFor(choice, vscode.Uri.parse(found.parameter.uri, true));
    if (source === undefined) return;
    account = source;
    lenses.refresh();
    const { withAccount } = await import('../../inputs/account/with-account');
    const user = await sampleUser();
    const options = { title: 'Reading from', listsUsers: user !== undefined && needsAccount(found) };
    const text = await withAccount(source, options, (open) => runCall(found, user, open));
    if (text !== undefined) await documents.show(`${found.title} answer`, text);
  }

  /** The account chosen last, one that a caller names, or the person's answer. */
  async function accountFor(choice: unknown, near: vscode.Uri): Promise<AccountSource | undefined> {
    const { accountOnServer, chooseAccount } = await import('../../inputs/account/choose-account');
    const named = readPreviewArguments(choice).account;
    if (named !== undefined)
      return 'server' in named
        ? accountOnServer(services, named, purpose)
        : { kind: 'file', uri: vscode.Uri.parse(named.file, true) };
    if (account !== undefined && choice !== 'choose') return account;
    return chooseAccount(services, offers, folderOf(near), purpose);
  }

  async function callAt<T>(
    argument: unknown,
    find: (uri: vscode.Uri, offset: number) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    if (!isCallArgument(argument)) return undefined;
    const found = await find(vscode.Uri.parse(argument.uri, true), argument.offset);
    if (found === undefined)
      void vscode.window.showInformationMessage('The call is not there any more. Choose it again in the file.');
    return found;
  }

  const guarded =
    (work: (...args: readonly unknown[]) => Promise<void>) =>
    async (...args: readonly unknown[]): Promise<void> => {
      try {
        await work(...args);
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        const reason = log.clean(error instanceof Error ? error.message : String(error));
        void vscode.window.showErrorMessage(`The call could not be tried: ${reason}`);
      }
    };

  const registrations = vscode.Disposable.from(
    documents,
    vscode.languages.registerCodeLensProvider(documentSelector, lenses),
    server.onDidChangeState(() => lenses.refresh()),
    vscode.commands.registerCommand(showRequestCommand, guarded(show)),
    vscode.commands.registerCommand(runCallCommand, guarded(run)),
  );
  return { refresh: () => lenses.refresh(), dispose: () => registrations.dispose() };
}
