import * as vscode from 'vscode';
import { baseName } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import type { PinnedPlans } from './pinned-plans';

const scheme = 'ringcentral-plan';

/**
 * The plan of the sample user by one mapping, as a read-only document that follows what is typed. It is text in memory
 * and gone with the window.
 */
export class PlanDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changes.event;
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(
    private readonly services: Services,
    private readonly plans: PinnedPlans,
  ) {}

  /** The documents that are open say what is so now. */
  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) this.#changes.fire(uri);
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const [{ mappingOf }, { pinnedText }] = await Promise.all([import('./planner'), import('./plan-text')]);
    const mapping = await mappingOf(vscode.Uri.parse(query, true));
    if (mapping === undefined) return 'There is no mapping to plan with in the file as it is now.\n';
    return this.services.log.clean(pinnedText(await this.plans.outcomeOf(mapping)));
  }

  /** Shows the document of a mapping beside its editor. */
  async show(mapping: vscode.Uri): Promise<void> {
    const path = `/Sample user · ${baseName(mapping)}.txt`;
    const uri = vscode.Uri.from({ scheme, path, query: mapping.toString() });
    const document = await vscode.workspace.openTextDocument(uri);
    this.#changes.fire(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changes.dispose();
  }
}
