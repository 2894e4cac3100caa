import * as vscode from 'vscode';
import { hosts } from '../../../../server/src/knowledge/ringcentral/hosts';
import type { Credentials } from '../../../../server/src/ringcentral/credentials';
import { parseServerAddress } from '../../../../server/src/ringcentral/server-address';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { askCredentials } from './ask-credentials';
import { type ConnectionList, describeConnection, type SavedConnection, savedConnection } from './connections';

/** Where to connect and as whom. */
export interface Connection {
  /** Origin, e.g. `https://platform.ringcentral.com`. */
  readonly server: string;
  readonly credentials: Credentials;
  /** Hosts that the person allowed beside RingCentral's own. */
  readonly allowedHosts: readonly string[];
  /** Keeps the credentials for the next time. Called once they have proved to be right. */
  save(): Promise<void>;
}

/** Something else that can be connected to without being asked for credentials: the simulator. */
export interface ConnectionOffer {
  readonly label: string;
  readonly detail: string;
  connect(): Promise<{ readonly server: string; readonly credentials: Credentials } | undefined>;
}

type Item = vscode.QuickPickItem & {
  readonly run?: () => Promise<Connection | undefined>;
  readonly saved?: SavedConnection;
};

const forget: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('trash'), tooltip: 'Forget this connection' };

/**
 * Asks which account to connect to.
 *
 * @param title says what for
 * @returns undefined when the person leaves
 */
export async function chooseConnection(
  services: Services,
  list: ConnectionList,
  offers: readonly ConnectionOffer[],
  title = 'Test Connection',
): Promise<Connection | undefined> {
  const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
  const item = await pick(
    title,
    () => items(services, list, offers, allowed),
    (id) => forgetConnection(services, list, id),
  );
  return item?.run?.();
}

/** Forgets the credentials too, so that nothing stays behind that the list no longer shows. */
export async function forgetConnection(services: Services, list: ConnectionList, id: string): Promise<void> {
  await services.credentials.delete(id);
  await list.remove(id);
}

function items(
  services: Services,
  list: ConnectionList,
  offers: readonly ConnectionOffer[],
  allowed: readonly string[],
): readonly Item[] {
  const enter = (server: string) => enterConnection(services, list, server, allowed);
  const current = hosts.filter(({ role, status }) => role === 'api' && status === 'current');
  return [
    ...offers.map(({ label, detail, connect }) => ({
      label,
      detail,
      run: async () => {
        const target = await connect();
        return target && { ...target, allowedHosts: allowed, save: async () => {} };
      },
    })),
    ...section(
      'Used before',
      list.all().map((saved) => savedItem(services, list, saved, allowed)),
    ),
    ...section('Enter credentials', [
      ...current.map(({ host, description }) => ({
        label: host,
        detail: description,
        run: () => enter(`https://${host}`),
      })),
      ...allowed.map((host) => ({
        label: host,
        detail: 'Allowed in your settings.',
        run: () => enter(`https://${host}`),
      })),
      {
        label: 'Another address…',
        run: () => askAddress(allowed).then((server) => (server ? enter(server) : undefined)),
      },
    ]),
  ];
}

function section(label: string, entries: readonly Item[]): readonly Item[] {
  return entries.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...entries];
}

function savedItem(services: Services, list: ConnectionList, saved: SavedConnection, allowed: readonly string[]): Item {
  return {
    label: new URL(saved.server).host,
    description: describeConnection(saved),
    buttons: [forget],
    saved,
    run: async () => {
      const credentials = await services.credentials.get(saved.id);
      if (!credentials) return enterConnection(services, list, saved.server, allowed);
      return { server: saved.server, credentials, allowedHosts: allowed, save: () => list.use(saved) };
    },
  };
}

async function enterConnection(
  services: Services,
  list: ConnectionList,
  server: string,
  allowed: readonly string[],
): Promise<Connection | undefined> {
  const credentials = await askCredentials(new URL(server).host);
  if (!credentials) return undefined;
  const saved = savedConnection(server, credentials);
  const save = async () => {
    await services.credentials.set(saved.id, credentials);
    await list.use(saved);
  };
  return { server, credentials, allowedHosts: allowed, save };
}

async function askAddress(allowed: readonly string[]): Promise<string | undefined> {
  const validateInput = (value: string) => {
    try {
      parseServerAddress(value.trim(), allowed);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const prompt = 'Address of the server, with https://';
  const value = await vscode.window.showInputBox({ title: 'Connect to', prompt, validateInput, ignoreFocusOut: true });
  return value === undefined ? undefined : parseServerAddress(value.trim(), allowed).origin;
}

/** A pick whose items can be removed with a button while it is open. */
function pick(
  title: string,
  list: () => readonly Item[],
  remove: (id: string) => Promise<void>,
): Promise<Item | undefined> {
  const quickPick = vscode.window.createQuickPick<Item>();
  quickPick.title = title;
  quickPick.placeholder = 'Which RingCentral account?';
  quickPick.ignoreFocusOut = true;
  quickPick.matchOnDescription = true;
  quickPick.items = list();
  return new Promise((resolve) => {
    quickPick.onDidTriggerItemButton(async ({ item }) => {
      if (item.saved) await remove(item.saved.id);
      quickPick.items = list();
    });
    quickPick.onDidAccept(() => {
      resolve(quickPick.selectedItems[0]);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}
