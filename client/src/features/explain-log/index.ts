import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import { explainLogCommand, LogLenses } from './log-lenses';
import type { ExplainSession } from './session';

/**
 * Explains a provisioning log of Entra, Okta or JumpCloud, or an error, on a page: what failed, for whom, why, and what to
 * change, with the lines of the mapping. Nothing leaves the machine.
 */
export function explainLogFeature(services: Services): vscode.Disposable {
  let session: ExplainSession | undefined;
  const command = vscode.commands.registerCommand(explainLogCommand, async (argument: unknown) => {
    if (session === undefined) {
      // The catalogue of errors is read by the first explanation, not by opening a JSON file.
      const module = await import('./session');
      session ??= new module.ExplainSession(services);
    }
    await session.run(uriOf(argument));
  });
  const json = ['json', 'jsonc', 'jsonl'].map((language) => ({ language }));
  return vscode.Disposable.from(command, vscode.languages.registerCodeLensProvider(json, new LogLenses()), {
    dispose: () => session?.dispose(),
  });
}

/** A code lens passes the URI as text, a menu as an object. */
function uriOf(argument: unknown): string | undefined {
  if (argument instanceof vscode.Uri) return argument.toString();
  return typeof argument === 'string' ? argument : undefined;
}
