import * as vscode from 'vscode';
import { callbackPath } from '../../infrastructure/connections/authorization-callback';

/**
 * The redirect URI of this editor, as it has to be registered in the app. A desktop adds the number of its window, which
 * is another each time; RingCentral compares redirect URIs in full, so that it is left out. A browser has an address of
 * its own.
 */
export async function callbackAddress(extensionId: string): Promise<string> {
  const own = vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extensionId, path: callbackPath });
  const external = await vscode.env.asExternalUri(own);
  // With `true` nothing is encoded a second time.
  return external.scheme === own.scheme ? own.toString(true) : external.toString(true);
}
