import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import type { CompareArguments, CompareSession } from './session';

/**
 * Compares a mapping with its last commit or with another file, on a page: what differs in meaning, and whose result
 * changes. Reads only.
 */
export function compareMappingsFeature(services: Services, offers: readonly ConnectionOffer[]): vscode.Disposable {
  let session: CompareSession | undefined;
  const opened = async () => {
    // The engine is loaded by the first comparison, not by opening a JSON file.
    const module = await import('./session');
    session ??= new module.CompareSession(services, offers);
    return session;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ringcentralProvisioning.compareWithHead', async (argument: unknown) =>
      (await opened()).withHead(argumentsOf(argument)),
    ),
    vscode.commands.registerCommand('ringcentralProvisioning.compareWithFile', async (argument: unknown) =>
      (await opened()).withFile(argumentsOf(argument)),
    ),
    { dispose: () => session?.dispose() },
  );
}

/** A menu passes the file; another caller may name both. */
function argumentsOf(argument: unknown): CompareArguments {
  if (argument instanceof vscode.Uri) return { uri: argument };
  if (typeof argument !== 'object' || argument === null) return {};
  const { uri, other } = argument as Readonly<Record<string, unknown>>;
  return {
    ...(uri instanceof vscode.Uri ? { uri } : {}),
    ...(other instanceof vscode.Uri ? { other } : {}),
  };
}
