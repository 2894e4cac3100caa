import * as vscode from 'vscode';
import { labelOf, type SavedConnection } from '../../infrastructure/connections/saved-connection';
import type { StoredCredentials } from '../../infrastructure/secrets';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { isTrusted } from '../../infrastructure/trust';
import { askCredentials } from './ask-credentials';
import { authorizeInBrowser } from './browser-sign-in';

/**
 * Signs in to a connection, with progress that can be cancelled; credentials that are not there are asked for.
 * @returns whether somebody is signed in; if not, the person has been told why
 */
export async function signInTo(services: Services, connection: SavedConnection): Promise<boolean> {
  if (!isTrusted('Signing in')) return false;
  const credentials = await storedOrAsked(services, connection);
  if (credentials === undefined) return false;
  const cancellation = new AbortController();
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: `Signing in to ${labelOf(connection)}`,
    cancellable: true,
  };
  try {
    return await vscode.window.withProgress(options, async (progress, token) => {
      token.onCancellationRequested(() => cancellation.abort());
      return await signInWith(services, connection, credentials, cancellation.signal, (message) =>
        progress.report({ message }),
      );
    });
  } catch (error) {
    if (cancellation.signal.aborted) return false;
    services.log.error(error instanceof Error ? error : String(error));
    const reason = services.log.clean(error instanceof Error ? error.message : String(error));
    void vscode.window.showErrorMessage(`Not signed in to ${connection.name}: ${reason}`);
    return false;
  }
}

/** The credentials of a connection; asked for and kept when there are none. */
export async function storedOrAsked(
  { credentials, connections, context }: Services,
  connection: SavedConnection,
): Promise<StoredCredentials | undefined> {
  const stored = await credentials.get(connection);
  if (stored !== undefined) return stored;
  const title = `Sign in to ${connection.name}`;
  const asked = await askCredentials(title, connection.kind, context.extension.id, connection.clientId);
  if (asked === undefined) return undefined;
  const clientId = asked.kind === 'token' ? {} : { clientId: asked.clientId };
  await connections.save({ ...connection, ...clientId }, asked);
  return asked;
}

async function signInWith(
  services: Services,
  connection: SavedConnection,
  credentials: StoredCredentials,
  signal: AbortSignal,
  say: (message: string) => void,
): Promise<boolean> {
  const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
  const target = { allowedHosts: allowed, signal };
  if (credentials.kind === 'token') {
    await services.connections.useToken(connection, credentials, target);
    return true;
  }
  const { clientId, clientSecret } = credentials;
  const app = { clientId, ...(clientSecret === undefined ? {} : { clientSecret }) };
  if (credentials.kind === 'jwt') {
    const grant = { kind: 'jwt', jwt: credentials.jwt } as const;
    await services.connections.signIn(connection, { app, grant }, target);
    return true;
  }
  say('waiting for the page in the browser');
  const grant = await authorizeInBrowser(services, { connection, clientId, allowed, signal });
  if (grant === undefined) return false;
  say('asking for the token');
  await services.connections.signIn(connection, { app, grant }, target);
  return true;
}
