import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import { baseName } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { accountOnServer } from '../../inputs/account/choose-account';
import { type Connection, type ConnectionOffer, chooseConnection } from '../../inputs/account/choose-connection';
import { withLiveAccount } from '../../inputs/account/live-account';
import type { SaveArguments, SnapshotContent } from './arguments';

const title = 'Save Account Snapshot';

/** Everything that was decided; the same again goes on with what was interrupted. */
interface Target {
  readonly connection: Connection;
  readonly content: SnapshotContent;
  readonly uri: vscode.Uri;
  readonly replace: boolean;
}

/** What can follow when an account was saved. */
export interface FollowUps {
  readonly open: (uri: vscode.Uri) => void;
  /** Runs something and says what went wrong. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
}

/**
 * Asks for account, content and file, as far as the arguments leave them open, and saves the account. Sends only reads.
 * @throws {Error} when it cannot be saved, saying why
 */
export async function saveAccount(
  services: Services,
  offers: readonly ConnectionOffer[],
  given: SaveArguments,
  followUps: FollowUps,
): Promise<void> {
  const connection =
    given.server === undefined
      ? await chooseConnection(services, offers, title, 'reading')
      : await connectionTo(services, given.server);
  if (connection === undefined) return;
  const content = given.content ?? (await askContent());
  if (content === undefined) return;
  const uri = given.file === undefined ? await askFile(connection, content) : vscode.Uri.parse(given.file, true);
  if (uri === undefined) return;
  if (uri.scheme !== 'file') throw new Error('A snapshot is saved as a file of this machine. Choose another place.');
  const { exists } = await import('./saver');
  // The dialog has asked whether a file that is there may be replaced.
  const replace = given.file === undefined && (await exists(uri.fsPath));
  await save({ connection, content, uri, replace }, followUps);
}

async function connectionTo(services: Services, server: string): Promise<Connection | undefined> {
  const source = await accountOnServer(services, { server }, { title, withDetails: true });
  return source?.kind === 'live' ? source.connection : undefined;
}

async function askContent(): Promise<SnapshotContent | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly content: SnapshotContent })[] = [
    {
      label: 'With addresses and phone numbers',
      detail:
        "One request for each user, about 50 a minute at RingCentral's default limit. Can be interrupted and gone on with.",
      content: 'full',
    },
    { label: 'Without them', detail: 'A hundred users a request.', content: 'list' },
    {
      label: 'Pseudonymised',
      detail: 'With addresses and phone numbers, all made up; equal values stay equal. Starts over when interrupted.',
      content: 'pseudonymised',
    },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'What is saved?', ignoreFocusOut: true }))
    ?.content;
}

async function askFile({ server }: Connection, content: SnapshotContent): Promise<vscode.Uri | undefined> {
  const day = new Date().toISOString().slice(0, 10);
  const host = new URL(server).hostname.replaceAll(/[^a-z0-9.-]/gi, '');
  const name = `ringcentral-account-${host}-${day}${content === 'pseudonymised' ? '-pseudonymised' : ''}.json`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: content === 'pseudonymised' ? title : 'Save as JSON. It holds the data of the people in it.',
    filters: { 'Account snapshot': ['json'] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

/** Ends when the account is saved, or is not; what is said then can be answered later. */
async function save(target: Target, followUps: FollowUps): Promise<void> {
  const name = baseName(target.uri);
  const outcome = await withProgress(target);
  if (outcome === undefined) return;
  if ('kept' in outcome) {
    const kept = `${users(outcome.kept)} read so far are kept beside ${name}.`;
    const text = `Saving the account stopped${outcome.reason === undefined ? '' : `: ${outcome.reason}`}. ${kept}`;
    const show = outcome.reason === undefined ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
    const again = 'Go On';
    void show(text, again).then((choice) => {
      if (choice === again) void followUps.guarded(() => save(target, followUps));
    });
    return;
  }
  const open = 'Open Snapshot';
  const text = `${users(outcome.saved.users.length)} of ${target.connection.label} are saved in ${name}.`;
  void vscode.window.showInformationMessage(text, open).then((choice) => {
    if (choice === open) followUps.open(target.uri);
  });
}

/** How it ended; undefined when it was cancelled and nothing is kept. A reading that failed and kept users has a reason. */
type Outcome =
  | { readonly saved: AccountSnapshot }
  | { readonly kept: number; readonly reason: string | undefined }
  | undefined;

async function withProgress({ connection, content, uri, replace }: Target): Promise<Outcome> {
  return withLiveAccount<Outcome>(connection, `Saving the account ${connection.label}`, async (account) => {
    const { client, signal, say } = account;
    const { InterruptedReading, saveSnapshot } = await import('./saver');
    try {
      const saved = await saveSnapshot(client, {
        path: uri.fsPath,
        replace,
        withDetails: content !== 'list',
        pseudonymise: content === 'pseudonymised',
        now: Date.now,
        signal,
        onProgress: ({ phase, done, total }) =>
          say(`${done} of ${total} users ${phase === 'list' ? 'listed' : 'read'}`),
        onResume: ({ users: count, startedAt }) => say(`going on with ${users(count)} read since ${startedAt}`),
        onChangedWhileRead: () =>
          void vscode.window.showWarningMessage(
            'Users came or went while the account was read, so someone may be missing in the snapshot. Save it again.',
          ),
      });
      return { saved };
    } catch (error) {
      if (!(error instanceof InterruptedReading)) throw error;
      return { kept: error.users, reason: signal.aborted ? undefined : error.message.replace(/\.$/, '') };
    }
  });
}

function users(count: number): string {
  return `${count} ${count === 1 ? 'user' : 'users'}`;
}
