import * as vscode from 'vscode';
import { decodeText } from '../../../server/src/text/decode';
import { baseName } from './files';

/** What we use of the API of VS Code's own Git extension, version 1. */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly onDidCloseRepository: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): GitRepository | null;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
  buffer(ref: string, path: string): Promise<Uint8Array>;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

/** How long the Git extension may take to look for repositories, in milliseconds. */
const patience = 10_000;

/** Files as the last commit has them. */
export class GitHead {
  private constructor(
    private readonly api: GitApi,
    private readonly repository: GitRepository,
  ) {}

  /** @throws {Error} for a person: without Git, or when the file is in no repository that VS Code knows */
  static async of(uri: vscode.Uri): Promise<GitHead> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = extension === undefined ? undefined : await extension.activate();
    if (git?.enabled !== true)
      throw new Error('Git is not available in this window. Compare the mapping with another file instead.');
    const api = git.getAPI(1);
    await initialized(api);
    const repository = api.getRepository(uri);
    if (repository === null)
      throw new Error(
        `${baseName(uri)} is in no Git repository that is open here. Compare it with another file instead.`,
      );
    return new GitHead(api, repository);
  }

  /** The text of a file in the last commit; undefined when the commit does not have it. */
  async textOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return decodeText(await this.repository.buffer('HEAD', uri.fsPath)).text;
    } catch {
      // Git says in many words, and in many languages, that there is no such file in the commit.
      return undefined;
    }
  }

  /** The last commit; undefined in a repository that has none. */
  get commit(): string | undefined {
    return this.repository.state.HEAD?.commit;
  }

  /** Something about the repository changed, the last commit perhaps. */
  get onDidChange(): vscode.Event<void> {
    return this.repository.state.onDidChange;
  }

  /** Whether both are the same repository. */
  isSameAs(other: GitHead): boolean {
    // Git makes another object for each who asks.
    return this.repository.rootUri.toString() === other.repository.rootUri.toString();
  }

  /** Under which VS Code shows that version. */
  uriOf(uri: vscode.Uri): vscode.Uri {
    return this.api.toGitUri(uri, 'HEAD');
  }
}

/**
 * Tells when Git finds or loses a repository: the search takes a while after a window opens, a folder becomes a
 * repository later, Git is switched on or off. Without Git it tells nothing.
 */
export function onDidChangeRepositories(tell: () => void): vscode.Disposable {
  let ended = false;
  let repositories: vscode.Disposable = vscode.Disposable.from();
  const listeners: vscode.Disposable[] = [];

  function listen(git: GitExtension): void {
    repositories.dispose();
    if (!git.enabled) return;
    const api = git.getAPI(1);
    repositories = vscode.Disposable.from(api.onDidOpenRepository(tell), api.onDidCloseRepository(tell));
  }

  async function start(): Promise<void> {
    const git = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (git === undefined || ended) return;
    listen(git);
    listeners.push(
      git.onDidChangeEnablement(() => {
        // Switched on again it looks for everything anew, with other objects.
        listen(git);
        tell();
      }),
    );
  }

  // An extension that does not start is reported by VS Code itself.
  start().catch(() => undefined);
  return {
    dispose: () => {
      ended = true;
      vscode.Disposable.from(repositories, ...listeners).dispose();
    },
  };
}

/** Repositories are looked for in the background when a window opens. */
function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const listener = api.onDidChangeState((state) => {
      if (state === 'initialized') end();
    });
  });
}
