import * as vscode from 'vscode';
import { Secret } from '../../../../server/src/ringcentral/secret';
import type { ConnectionKind } from '../../infrastructure/connections/saved-connection';
import type { StoredCredentials } from '../../infrastructure/secrets';
import { askText } from './ask-text';
import { callbackAddress } from './callback-address';
import { checkAccessToken, checkClientId, checkJwt } from './credential-checks';

const kinds: readonly (vscode.QuickPickItem & { readonly how: ConnectionKind })[] = [
  {
    label: 'JWT app',
    how: 'jwt',
    detail: 'Client ID, client secret and JWT credential. What Saviynt, Okta and others use.',
  },
  {
    label: 'Sign in with the browser',
    how: 'code',
    detail: "Authorization code with PKCE: you sign in on RingCentral's own page, with your own second factor.",
  },
  {
    label: 'Access token',
    how: 'token',
    detail: 'A token made elsewhere. It works until it runs out, usually within an hour.',
  },
];

/** Asks how to sign in. @returns undefined when the person leaves */
export async function askKind(title: string): Promise<ConnectionKind | undefined> {
  const options = { title, placeHolder: 'How to sign in', ignoreFocusOut: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(kinds, options))?.how;
}

/** Asks for the credentials of one kind. Nothing is sent. @returns undefined when the person leaves */
export async function askCredentials(
  title: string,
  kind: ConnectionKind,
  extensionId: string,
  clientId?: string,
): Promise<StoredCredentials | undefined> {
  switch (kind) {
    case 'jwt':
      return askJwt(title, clientId);
    case 'code':
      return askApp(title, extensionId, clientId);
    case 'token':
      return askToken(title);
  }
}

async function askToken(title: string): Promise<StoredCredentials | undefined> {
  const accessToken = await askText({ title, prompt: 'Access token', isSecret: true, check: checkAccessToken });
  return accessToken === undefined ? undefined : { kind: 'token', accessToken: new Secret(accessToken) };
}

async function askJwt(title: string, value?: string): Promise<StoredCredentials | undefined> {
  const steps = { title, totalSteps: 3 };
  const clientId = await askText({ ...steps, step: 1, prompt: 'Client ID', value, check: checkClientId });
  if (clientId === undefined) return undefined;
  const clientSecret = await askSecret({ ...steps, step: 2 });
  if (clientSecret === undefined) return undefined;
  const jwt = await askText({ ...steps, step: 3, prompt: 'JWT credential', isSecret: true, check: checkJwt });
  return jwt === undefined ? undefined : { kind: 'jwt', clientId, ...clientSecret, jwt: new Secret(jwt) };
}

async function askApp(title: string, extensionId: string, value?: string): Promise<StoredCredentials | undefined> {
  const steps = { title, totalSteps: 2 };
  const address = await callbackAddress(extensionId);
  const clientId = await askText({
    ...steps,
    step: 1,
    prompt: `Client ID. The app needs this redirect URI, letter by letter: ${address}`,
    value,
    check: checkClientId,
    copies: { text: address, tooltip: 'Copy the redirect URI' },
  });
  if (clientId === undefined) return undefined;
  const clientSecret = await askSecret({ ...steps, step: 2 });
  return clientSecret && { kind: 'code', clientId, ...clientSecret };
}

/** @returns an empty object for a public app */
async function askSecret(steps: {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}): Promise<{ readonly clientSecret?: Secret } | undefined> {
  const prompt = 'Client secret. Leave it empty for a public app, which has none.';
  const text = await askText({ ...steps, prompt, isSecret: true });
  if (text === undefined) return undefined;
  return text === '' ? {} : { clientSecret: new Secret(text) };
}
