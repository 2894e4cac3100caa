import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type SampleUserParams, sampleUserMethod } from '../../../../server/src/lsp/protocol';
import { folderOf } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { chosenUser, keepChosen, readSampleUsers, type SampleUser } from '../../inputs/people/chosen-user';
import { askUser } from './ask-user';
import { watchRecognised } from './recognised-document';

const command = 'ringcentralProvisioning.chooseSampleUser';

/**
 * The person whose values hovers and hints show. Chosen by a command, kept for the workspace as file and place in it; the
 * values go to the language server on this machine, which keeps them in memory only.
 *
 * @param onChange told whenever another person, or nobody, may be chosen: how the person is called
 */
export function sampleUserFeature(
  services: Services,
  onChange: (label: string | undefined) => void,
): vscode.Disposable {
  const { context, server, log } = services;
  const memento = context.workspaceState;
  let user: SampleUser | undefined;

  async function load(): Promise<void> {
    const chosen = chosenUser(memento);
    user = undefined;
    if (chosen !== undefined) {
      try {
        user = (await readSampleUsers(chosen.uri))[chosen.index];
      } catch (error) {
        log.info('The sample user cannot be read:', error);
      }
    }
    send();
    onChange(user?.label);
  }

  function send(): void {
    if (server.client.state !== State.Running) return;
    const params: SampleUserParams = { user: user ?? null };
    server.client.sendNotification(sampleUserMethod, params).catch((error: unknown) => log.debug(String(error)));
  }

  async function choose(): Promise<void> {
    const answer = await askUser(near(), chosenUser(memento));
    if (answer === undefined) return;
    await keepChosen(memento, answer === 'nobody' ? undefined : answer);
    await load();
  }

  /** The people of a file are read again when it is saved, or written by something else. */
  function written(uri: vscode.Uri): void {
    if (uri.toString() === chosenUser(memento)?.uri.toString()) void load();
  }

  const files = vscode.workspace.createFileSystemWatcher('**/*.{json,jsonl,ndjson,csv,tsv}');
  for (const event of [files.onDidChange, files.onDidCreate, files.onDidDelete]) event(written);

  void load();
  return vscode.Disposable.from(
    files,
    vscode.commands.registerCommand(command, choose),
    server.onDidChangeState(send),
    watchRecognised(services, (recognised) => {
      void vscode.commands.executeCommand('setContext', 'ringcentralProvisioning.hasExpressions', recognised);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => written(uri)),
  );
}

/** Where to look for sample people: beside the document in front, else in the workspace. */
function near(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined && !document.isUntitled) return folderOf(document.uri);
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
