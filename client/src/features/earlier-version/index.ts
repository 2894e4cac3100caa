import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import {
  type DocumentInfo,
  documentInfoMethod,
  type EarlierVersionParams,
  earlierVersionMethod,
} from '../../../../server/src/lsp/protocol';
import { GitHead, onDidChangeRepositories } from '../../infrastructure/git-head';
import { documentSelector } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';

/** Kinds that a PUT replaces as a whole. */
const kinds: ReadonlySet<string> = new Set(['entra/synchronizationSchema', 'entra/synchronizationTemplate']);

/** In milliseconds. */
const pause = 200;

interface Watched {
  readonly head: GitHead;
  readonly listener: vscode.Disposable;
  commit: string | undefined;
}

/**
 * Gives the language server the last commit of each open synchronization schema of Entra: at its opening, after a commit,
 * when Git finds its repository, and when the server was started again. Without Git there is nothing to compare, and
 * nothing is said.
 */
export function earlierVersionFeature({ server, log }: Services): vscode.Disposable {
  let repositories: Watched[] = [];
  const timers = new Set<NodeJS.Timeout>();

  async function send(document: vscode.TextDocument): Promise<void> {
    if (vscode.languages.match(documentSelector, document) === 0 || document.uri.scheme !== 'file') return;
    const { client } = server;
    if (client.state !== State.Running) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const info = await client.sendRequest<DocumentInfo | null>(documentInfoMethod, { uri });
    if (info === null || !kinds.has(info.kind)) return;
    const head = await GitHead.of(document.uri);
    watch(head);
    const params: EarlierVersionParams = { uri, text: (await head.textOf(document.uri)) ?? null };
    if (!document.isClosed) await client.sendNotification(earlierVersionMethod, params);
  }

  /** The server may hear of a document that was just opened after we do. */
  function sendSoon(document: vscode.TextDocument): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      sendQuietly(document);
    }, pause);
    timers.add(timer);
  }

  function sendQuietly(document: vscode.TextDocument): void {
    send(document).catch((error: unknown) => log.debug('There is no earlier version to compare with:', error));
  }

  function sendAll(): void {
    for (const document of vscode.workspace.textDocuments) sendSoon(document);
  }

  /** Git tells of every change in the folder; only another commit makes another version. */
  function watch(head: GitHead): void {
    if (repositories.some((known) => known.head.isSameAs(head))) return;
    const watched: Watched = {
      head,
      commit: head.commit,
      listener: head.onDidChange(() => {
        if (head.commit === watched.commit) return;
        watched.commit = head.commit;
        sendAll();
      }),
    };
    repositories.push(watched);
  }

  function unwatch(): void {
    for (const { listener } of repositories) listener.dispose();
    repositories = [];
  }

  /** What was watched may be of a repository that is there no more. */
  function startAfresh(): void {
    unwatch();
    sendAll();
  }

  sendAll();
  return vscode.Disposable.from(
    server.onDidChangeState(sendAll),
    vscode.workspace.onDidOpenTextDocument(sendSoon),
    onDidChangeRepositories(startAfresh),
    { dispose: unwatch },
    {
      dispose: () => {
        for (const timer of timers) clearTimeout(timer);
      },
    },
  );
}
