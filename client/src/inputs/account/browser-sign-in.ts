import * as vscode from 'vscode';
import type { SignInOptions } from '../../../../server/src/ringcentral/sign-in';
import type { SavedConnection } from '../../infrastructure/connections/saved-connection';
import type { Services } from '../../infrastructure/services';
import { callbackAddress } from './callback-address';

/** RFC 6749 §4.1.2 lets a code live ten minutes at most; whoever has not come back by half of that is not coming. */
const minutes = 5;

interface Options {
  readonly connection: SavedConnection;
  readonly clientId: string;
  readonly allowed: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Opens the sign-in page of a connection's server in the browser and waits until it comes back.
 * @returns what the token is asked for with; undefined when the person cancelled
 * @throws {Error} when the page said no, or nobody came back in time
 */
export async function authorizeInBrowser(
  { callback, context, credentials }: Services,
  { connection, clientId, allowed, signal }: Options,
): Promise<(SignInOptions['grant'] & { readonly kind: 'code' }) | undefined> {
  const { authorizationRequest, readAuthorizationAnswer } = await import(
    '../../../../server/src/ringcentral/authorization-request'
  );
  const { parseServerAddress } = await import('../../../../server/src/ringcentral/server-address');
  const address = parseServerAddress(connection.server, allowed);
  const request = authorizationRequest(address, clientId, await callbackAddress(context.extension.id));
  credentials.remember(request.verifier);
  const answer = callback.wait(request.state, minutes * 60_000, signal);
  offerLink(address.host, request.url, signal);
  // As text: an address that goes through `Uri` comes out with its redirect URI decoded.
  await vscode.commands.executeCommand('vscode.open', request.url);
  const query = await answer;
  if (query === 'cancelled') return undefined;
  if (query === 'timeout') {
    throw new Error(
      `Nobody came back from the sign-in page of ${address.host} within ${minutes} minutes. Sign in again; if the page ` +
        `showed an error instead, compare the redirect URI of the app with ${request.redirectUri}.`,
    );
  }
  const code = readAuthorizationAnswer(query);
  credentials.remember(code);
  return { kind: 'code', code, redirectUri: request.redirectUri, verifier: request.verifier };
}

/** For a browser on another machine or in another profile, and for one that did not open. */
function offerLink(host: string, url: string, signal: AbortSignal): void {
  const copy = 'Copy Sign-in Link';
  const message = `The sign-in page of ${host} opens in your browser and comes back here.`;
  void vscode.window.showInformationMessage(message, copy).then(async (choice) => {
    if (choice !== copy || signal.aborted) return;
    await vscode.env.clipboard.writeText(url);
    vscode.window.setStatusBarMessage('Sign-in link copied', 3000);
  });
}
