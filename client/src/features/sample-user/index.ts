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
 * @param onChange told whenever another person, or nobody, may be chosen
 */
export function sampleUserFeature(services: Services, onChange: () => void = () => {}): vscode.Disposable {
  const { context, server, log } = services;
  const memento = context.workspaceState;
  const bar = vscode.window.createStatusBarItem('ringcentralProvisioning.user', vscode.StatusBarAlignment.Right, 49);
  bar.name = 'RingCentral Provisioning: sample user';
  bar.command = command;
  let user: SampleUser | undefined;
  let isRecognised = false;

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
    show();
    onChange();
  }

  function send(): void {
    if (server.client.state !== State.Running) return;
    const params: SampleUserParams = { user: user ?? null };
    server.client.sendNotification(sampleUserMethod, params).catch((error: unknown) => log.debug(String(error)));
  }

  function show(): void {
    if (user === undefined || !isRecognised) return bar.hide();
    bar.text = `$(account) ${user.label} (sample)`;
    bar.tooltip = `Hovers and hints show the values of ${user.label}. Choose another sample user, or nobody.`;
    bar.accessibilityInformation = { label: `Sample user: ${user.label}` };
    bar.show();
  }

  async function choose(): Promise<void> {
    const answer = await askUser(near(), chosenUser(memento));
    if (answer === undefined) return;
    await keepChosen(memento, answer === 'nobody' ? undefined : answer);
    await load();
  }

  void load();
  return vscode.Disposable.from(
    bar,
    vscode.commands.registerCommand(command, choose),
    server.onDidChangeState(send),
    watchRecognised(services, (recognised) => {
      isRecognised = recognised;
      void vscode.commands.executeCommand('setContext', 'ringcentralProvisioning.hasExpressions', recognised);
      show();
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.toString() === chosenUser(memento)?.uri.toString()) void load();
    }),
  );
}

/** Where to look for sample people: beside the document in front, else in the workspace. */
function near(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined && !document.isUntitled) return folderOf(document.uri);
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
