import * as vscode from 'vscode';
import type { Credentials } from '../../../../server/src/ringcentral/credentials';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { checkAccessToken, checkClientId, checkJwt } from './credential-checks';

/** Asks for the credentials of one server. @returns undefined when the person leaves */
export async function askCredentials(host: string): Promise<Credentials | undefined> {
  const title = `Sign in to ${host}`;
  const kinds = [
    {
      label: 'JWT app',
      method: 'jwt' as const,
      detail: 'Client ID, client secret and JWT credential. What Saviynt, Okta and others use.',
    },
    {
      label: 'Access token',
      method: 'token' as const,
      detail: 'A token made elsewhere. It works until it runs out, usually within an hour.',
    },
  ];
  const choice = await vscode.window.showQuickPick(kinds, {
    title,
    placeHolder: 'How to sign in',
    ignoreFocusOut: true,
  });
  if (!choice) return undefined;
  return choice.method === 'jwt' ? askJwt(title) : askToken(title);
}

async function askToken(title: string): Promise<Credentials | undefined> {
  const accessToken = await ask(title, 'Access token', { password: true, validateInput: checkAccessToken });
  return accessToken === undefined ? undefined : { kind: 'token', accessToken: new Secret(accessToken) };
}

async function askJwt(title: string): Promise<Credentials | undefined> {
  const clientId = await ask(`${title} (1 of 3)`, 'Client ID', { validateInput: checkClientId });
  if (clientId === undefined) return undefined;
  const secretPrompt = 'Client secret. Leave it empty for a public app, which has none.';
  const clientSecret = await ask(`${title} (2 of 3)`, secretPrompt, { password: true });
  if (clientSecret === undefined) return undefined;
  const jwt = await ask(`${title} (3 of 3)`, 'JWT credential', { password: true, validateInput: checkJwt });
  if (jwt === undefined) return undefined;
  const secret = clientSecret === '' ? {} : { clientSecret: new Secret(clientSecret) };
  return { kind: 'jwt', clientId, jwt: new Secret(jwt), ...secret };
}

/** Focus may go elsewhere in between: credentials are copied from another window. */
async function ask(title: string, prompt: string, options: vscode.InputBoxOptions): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({ ...options, title, prompt, ignoreFocusOut: true });
  return value?.trim();
}
