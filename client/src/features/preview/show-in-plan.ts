import * as vscode from 'vscode';
import { baseName } from '../../infrastructure/files';
import { documentSelector } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';
import { mappingPartAt } from './mapping-part';
import type { PreviewSession } from './session';

const command = 'ringcentralProvisioning.showInPlan';

/**
 * Files of the plan that is shown, for menus and keys: `resourcePath in ringcentralProvisioning.planFiles`. By their paths:
 * the window of a remote folder knows its files by other URIs than an extension there does.
 */
const planFilesKey = 'ringcentralProvisioning.planFiles';

const previewAction = 'Preview Provisioning';
const againAction = 'Plan Again';

/** Tells menus and keys from which files there is a way into the plan that is shown. */
export function announcePlanFiles(uris: ReadonlySet<string>): void {
  const forms = [...uris].flatMap((uri) => {
    const { fsPath, path } = vscode.Uri.parse(uri, true);
    // A window on Windows writes the paths of a remote folder with its own separators.
    return [fsPath, path, path.replaceAll('/', '\\')];
  });
  void vscode.commands.executeCommand('setContext', planFilesKey, [...new Set(forms)]);
}

/**
 * The way from a line of a mapping into the plan that is shown: a command and a link in the hover, which list the people
 * whose values come from there.
 * @param open the session, once there is one
 */
export function showInPlan(services: Services, open: () => PreviewSession | undefined): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(command, (argument: unknown) => run(services, open(), argument)),
    vscode.languages.registerHoverProvider(documentSelector, {
      provideHover: async (document, position) => {
        if (open()?.planFiles.has(document.uri.toString()) !== true) return undefined;
        return (await mappingPartAt(services, document, position)) && linkFrom(document, position);
      },
    }),
  );
}

function linkFrom({ uri }: vscode.TextDocument, { line, character }: vscode.Position): vscode.Hover {
  const place = encodeURIComponent(JSON.stringify([{ uri: uri.toString(), line, character }]));
  const text = new vscode.MarkdownString(
    `[Show in Plan](command:${command}?${place} "Lists the people whose values come from here")`,
  );
  text.isTrusted = { enabledCommands: [command] };
  return new vscode.Hover(text);
}

async function run(services: Services, session: PreviewSession | undefined, argument: unknown): Promise<void> {
  const place = await placeOf(argument);
  if (place === undefined) {
    void vscode.window.showInformationMessage(
      'Open the mapping, and put the cursor on an attribute or its expression.',
    );
    return;
  }
  const { document, position } = place;
  if (session === undefined || !session.planFiles.has(document.uri.toString())) return offerPreview(document);
  if (session.isMappingChanged && !(await planAgain(session))) return;
  const part = await mappingPartAt(services, document, position);
  if (part === undefined) {
    void vscode.window.showInformationMessage(
      `Line ${position.line + 1} gives no value. Put the cursor on an attribute or its expression.`,
    );
    return;
  }
  await session.showOrigin(part);
}

/** There is no way into a plan of something else. */
async function offerPreview({ uri }: vscode.TextDocument): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(
    `No plan of ${baseName(uri)} is shown. Preview it first, then ask again.`,
    previewAction,
  );
  if (chosen === previewAction)
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', uri.toString());
}

/** @returns whether the plan is of the text as it is now */
async function planAgain(session: PreviewSession): Promise<boolean> {
  const chosen = await vscode.window.showInformationMessage(
    'The mapping has changed since the plan was made, so its lines are not those of the plan. Plan again to see whose values come from here.',
    againAction,
  );
  if (chosen !== againAction) return false;
  await session.again();
  return !session.isMappingChanged;
}

/** Where the hover's link says, else the cursor. */
async function placeOf(
  argument: unknown,
): Promise<{ readonly document: vscode.TextDocument; readonly position: vscode.Position } | undefined> {
  const { uri, line, character } = (typeof argument === 'object' && argument !== null ? argument : {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof uri === 'string' && typeof line === 'number' && typeof character === 'number') {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    return { document, position: document.validatePosition(new vscode.Position(line, character)) };
  }
  const editor = vscode.window.activeTextEditor;
  return editor && { document: editor.document, position: editor.selection.active };
}
