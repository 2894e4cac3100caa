import * as vscode from 'vscode';
import { looksLikeLog } from '../../../../server/src/provisioning/explain-log/looks-like-log';

export const explainLogCommand = 'ringcentralProvisioning.explainLog';

/** How far into a document a log shows that it is one. */
const headLines = 400;

/** Offers above a document that is a provisioning log to explain it. */
export class LogLenses implements vscode.CodeLensProvider {
  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!looksLikeLog(document.getText(new vscode.Range(0, 0, headLines, 0)))) return [];
    const command = {
      title: 'Explain this provisioning log',
      command: explainLogCommand,
      arguments: [document.uri.toString()],
    };
    return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
  }
}
