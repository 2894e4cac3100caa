import * as vscode from 'vscode';
import { documentSelector } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readPreviewArguments } from '../../inputs/preview-arguments';
import { MappingLenses } from './mapping-lenses';
import { showPinnedPlan } from './pinned-lens';
import { PinnedPlans } from './pinned-plans';
import { PlanDocuments } from './plan-documents';

/** What is typed within this time is planned once; longer where a plan takes long. Milliseconds. */
const shortestPause = 300;
const longestPause = 3000;

export interface PinnedPlanFeature extends vscode.Disposable {
  /** The sample user, or what is remembered for a preview, has changed. */
  refresh(): void;
}

/**
 * Above each mapping its preview, and what would happen to the sample user by it as it is being typed; as a whole in a
 * document beside it. Sends nothing, and reads no account over the network unless somebody asks for it.
 */
export function pinnedPlanFeature(services: Services, offers: readonly ConnectionOffer[]): PinnedPlanFeature {
  const { log, server } = services;
  const plans = new PinnedPlans(services, offers);
  const lenses = new MappingLenses(services, plans);
  const documents = new PlanDocuments(services, plans);
  let timer: NodeJS.Timeout | undefined;

  function show(): void {
    clearTimeout(timer);
    lenses.refresh();
    documents.refresh();
  }

  function refresh(): void {
    plans.changed();
    show();
  }

  /** The editor asks for the lenses of the text that changed by itself; other documents depend on it too. */
  function edited(uri: string): void {
    plans.changed();
    if (!plans.dependsOn(uri)) return;
    clearTimeout(timer);
    timer = setTimeout(show, Math.min(longestPause, Math.max(shortestPause, 3 * plans.took)));
  }

  async function open(argument: unknown): Promise<void> {
    const { mapping: named } = readPreviewArguments(argument);
    const uri = named === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(named, true);
    const { mappingOf } = await import('./planner');
    const mapping = uri && (await mappingOf(uri));
    if (uri === undefined || mapping === undefined) {
      void vscode.window.showInformationMessage('There is no mapping to plan with in the file in front.');
      return;
    }
    let { kind } = await plans.outcomeOf(mapping);
    if (kind === 'nobody') {
      await vscode.commands.executeCommand('ringcentralProvisioning.chooseSampleUser');
      ({ kind } = await plans.outcomeOf(mapping));
    }
    if (kind === 'nobody') return;
    if ((kind === 'noAccount' || kind === 'notRead') && !(await plans.readAccount(mapping))) return;
    refresh();
    await documents.show(uri);
  }

  async function guarded(argument: unknown): Promise<void> {
    try {
      await open(argument);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The plan of the sample user could not be made: ${reason}`);
    }
  }

  // Written by something else than an editor: a snapshot that is saved, a version of Git.
  const written = vscode.workspace.createFileSystemWatcher('**/*.{json,jsonc,jsonl,ndjson,csv,tsv}');
  for (const event of [written.onDidChange, written.onDidCreate, written.onDidDelete])
    event((uri) => {
      if (plans.dependsOn(uri.toString())) edited(uri.toString());
    });

  const registrations = vscode.Disposable.from(
    documents,
    written,
    { dispose: () => clearTimeout(timer) },
    vscode.languages.registerCodeLensProvider(documentSelector, lenses),
    server.onDidChangeState(() => lenses.refresh()),
    vscode.commands.registerCommand(showPinnedPlan, guarded),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) edited(document.uri.toString());
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => edited(uri.toString())),
  );
  return { refresh, dispose: () => registrations.dispose() };
}
