import * as vscode from 'vscode';
import { PROJECT_FILE } from '../../../../server/src/documents/project/kind';
import type { Services } from '../../infrastructure/services';
import { ExpectationRunner } from './runner';
import { TestItems } from './test-items';

/** What is typed within this time is one change. Milliseconds. */
const pause = 400;

/**
 * The expectations of project files as tests: mapping → person → what is expected. Run by hand, or again whenever a file
 * they depend on is edited. Nothing is sent; an account on a server is read only when the person agrees.
 */
export function expectationsFeature(services: Services): vscode.Disposable {
  const controller = vscode.tests.createTestController(
    'ringcentralProvisioning.expectations',
    'RingCentral provisioning expectations',
  );
  const items = new TestItems(controller);
  const runner = new ExpectationRunner(services, controller, items);
  const timers = new Set<NodeJS.Timeout>();
  /** What continuous runs do when a project file was read anew, whether they knew of it before or not. */
  const followers = new Set<(project: vscode.Uri) => void>();
  let found: Promise<void> | undefined;
  /** A run may be asked for before the view has asked which tests there are. */
  const findOnce = () => {
    found ??= items.refresh();
    return found;
  };

  /** Runs `work` when nothing has called for a while. */
  function calmly(work: () => void): () => void {
    let timer: NodeJS.Timeout | undefined;
    return () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        timers.delete(timer);
      }
      timer = setTimeout(work, pause);
      timers.add(timer);
    };
  }

  async function run(request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
    await findOnce();
    const uris = new Set<string>();
    if (request.continuous !== true) return runner.run(request, token, true, uris);
    let isRunning = false;
    let isStale = false;
    /** One run at a time; what is edited meanwhile, also during the first, makes another one. */
    async function runUntilFresh(mayAsk: boolean): Promise<void> {
      isStale = true;
      if (isRunning) return;
      isRunning = true;
      try {
        for (let asks = mayAsk; isStale && !token.isCancellationRequested; asks = false) {
          isStale = false;
          await runner.run(request, token, asks, uris);
        }
      } finally {
        isRunning = false;
      }
    }
    // Nobody waits for these: an account on a server stays as it was read.
    const again = calmly(() => void runUntilFresh(false));
    const changed = (uri: vscode.Uri) => {
      // It is read first, and then followed.
      if (isProjectFile(uri)) return;
      const text = uri.toString();
      if ([...uris].some((one) => text === one || text.startsWith(`${one}/`))) again();
    };
    const changes = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) changed(document.uri);
      }),
      watcher('**/*', changed, changed),
    );
    const follow = (project: vscode.Uri) => {
      if (request.include === undefined || uris.has(project.toString())) again();
    };
    followers.add(follow);
    token.onCancellationRequested(() => {
      followers.delete(follow);
      changes.dispose();
    });
    await runUntilFresh(true);
  }

  const profile = controller.createRunProfile('Run', vscode.TestRunProfileKind.Run, run, true, undefined, true);
  controller.resolveHandler = async (item) => {
    if (item === undefined) await findOnce();
  };
  controller.refreshHandler = () => items.refresh();

  async function readAnew(uri: vscode.Uri): Promise<void> {
    await items.read(uri);
    for (const follow of followers) follow(uri);
  }
  const edited = new Map<string, () => void>();
  function projectChanged(uri: vscode.Uri): void {
    const id = uri.toString();
    const read = edited.get(id) ?? calmly(() => void readAnew(uri));
    edited.set(id, read);
    read();
  }

  return vscode.Disposable.from(
    controller,
    profile,
    runner,
    { dispose: () => timers.forEach(clearTimeout) },
    watcher(`**/${PROJECT_FILE}`, projectChanged, undefined),
    vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      if (isProjectFile(uri)) projectChanged(uri);
    }),
    // Of a folder that goes, or is renamed, its files are not told.
    watcher('**/*', undefined, (uri) => items.removeUnder(uri)),
    vscode.workspace.onDidRenameFiles(() => void items.refresh()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void items.refresh()),
  );
}

function isProjectFile({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${PROJECT_FILE}`);
}

/** Undefined for what nobody listens to. */
function watcher(
  pattern: string,
  onChange: ((uri: vscode.Uri) => void) | undefined,
  onDelete: ((uri: vscode.Uri) => void) | undefined,
): vscode.Disposable {
  const ignores = onChange === undefined;
  const made = vscode.workspace.createFileSystemWatcher(pattern, ignores, ignores, onDelete === undefined);
  if (onChange !== undefined) {
    made.onDidChange(onChange);
    made.onDidCreate(onChange);
  }
  if (onDelete !== undefined) made.onDidDelete(onDelete);
  return made;
}
