import * as vscode from 'vscode';
import { type HostInfo, hosts, productionHost } from '../../../../server/src/knowledge/ringcentral/hosts';
import { parseServerAddress } from '../../../../server/src/ringcentral/server-address';
import { askText } from './ask-text';

type Item = vscode.QuickPickItem & { readonly server?: string };

const statusWords: Readonly<Record<HostInfo['status'], string>> = {
  current: '',
  retired: 'retired',
  former: 'former name',
  unconfirmed: 'not confirmed by RingCentral',
};

/** The hosts that can be chosen: RingCentral's and its brands' with what is known of each, then those of the person. */
export function hostItems(allowed: readonly string[]): readonly Item[] {
  const own = hosts.filter(({ role }) => role === 'api');
  // Those in use first; a retired one stays in the list, because its name is still in guides.
  const inOrder = [...own.filter(isCurrent), ...own.filter((info) => !isCurrent(info))];
  return [
    ...inOrder.map(({ host, status, description, replacement }) => ({
      label: host,
      description: statusWords[status],
      detail: replacement === undefined ? description : `${description} Use ${replacement}.`,
      server: `https://${host}`,
    })),
    ...allowed.map((host) => ({
      label: host,
      description: 'allowed in your settings',
      server: `https://${host}`,
    })),
  ];
}

function isCurrent({ status }: HostInfo): boolean {
  return status === 'current';
}

/**
 * Asks which server. Only those a token may go to are taken.
 * @returns its origin; undefined when the person leaves
 */
export async function askServer(title: string, allowed: readonly string[]): Promise<string | undefined> {
  const other = {
    label: 'Another address…',
    detail: 'A simulator on this machine, or a host you have allowed in your user settings.',
  };
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const items: readonly Item[] = [...hostItems(allowed), separator, other];
  const options = { title, placeHolder: 'Which server?', ignoreFocusOut: true, matchOnDetail: true };
  const chosen = await vscode.window.showQuickPick(items, options);
  if (chosen === undefined || chosen.server !== undefined) return chosen?.server;
  const text = await askText({
    title,
    prompt: 'Address of the server, with https://. A simulator is http://127.0.0.1 and its port.',
    placeholder: `https://${productionHost}`,
    check: (value) => reasonAgainst(value, allowed),
  });
  return text === undefined ? undefined : parseServerAddress(text, allowed).origin;
}

/** Why no token may go to an address; undefined when one may. */
export function reasonAgainst(value: string, allowed: readonly string[]): string | undefined {
  try {
    parseServerAddress(value.trim(), allowed);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
