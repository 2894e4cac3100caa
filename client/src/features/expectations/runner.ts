import * as vscode from 'vscode';
import type { ProjectMapping } from '../../../../server/src/documents/project/model';
import { resolveProjectPath } from '../../../../server/src/documents/project/resolve-path';
import { folderOf } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { misreadIn, type OpenProject } from '../../inputs/project/open-project';
import { Planner, PlanningCancelled } from '../../planning/planner';
import { type AskedRun, EntryAccounts, NotRead } from './entry-account';
import type { ListedProject, TestItems } from './test-items';
import type { ExpectationNode, MappingNode } from './tree';
import type { VerdictMessage } from './verdicts';

/** A continuous run finds its worker, and the accounts it has read, again; later it is not worth its memory. Milliseconds. */
const idle = 120_000;

/** Runs the expectations a person, or a change of a file, asks for. */
export class ExpectationRunner implements vscode.Disposable {
  readonly #planner: Planner;
  readonly #accounts: EntryAccounts;

  constructor(
    private readonly services: Services,
    private readonly controller: vscode.TestController,
    private readonly items: TestItems,
  ) {
    const file = vscode.Uri.joinPath(services.context.extensionUri, 'dist/planner.js').fsPath;
    this.#planner = new Planner({ file, idle });
    this.#accounts = new EntryAccounts(services, this.#planner);
  }

  dispose(): void {
    this.#planner.stop();
  }

  /**
   * Runs what a request includes, with the texts of the editors as they are now.
   *
   * @param mayAsk whether somebody waits, who can be asked whether an account on a server may be read
   * @param uris filled with the files and folders the run depends on
   */
  async run(
    request: vscode.TestRunRequest,
    token: vscode.CancellationToken,
    mayAsk: boolean,
    uris: Set<string>,
  ): Promise<void> {
    const wanted = idsOf(request.include);
    const unwanted = idsOf(request.exclude);
    for (const { project } of this.items.projects) await this.items.read(project.uri);
    const run = this.controller.createTestRun(request);
    const cancellation = new AbortController();
    const { signal } = cancellation;
    const cancel = () => cancellation.abort();
    const state: RunState = { mayAsk, wanted, uris, signal, asked: new Map() };
    const tokens = [token, run.token];
    const listening = vscode.Disposable.from(...tokens.map((one) => one.onCancellationRequested(cancel)));
    if (tokens.some((one) => one.isCancellationRequested)) cancel();
    try {
      for (const listed of this.items.projects)
        for (const mapping of listed.mappings) {
          if (signal.aborted) return;
          const chosen = mapping.expectations.filter((node) => isWanted(listed, mapping, node, wanted, unwanted));
          if (chosen.length > 0) await this.#runMapping(run, listed, mapping, chosen, state);
        }
    } finally {
      listening.dispose();
      run.end();
    }
  }

  async #runMapping(
    run: vscode.TestRun,
    { project }: ListedProject,
    mapping: MappingNode,
    chosen: readonly ExpectationNode[],
    state: RunState,
  ): Promise<void> {
    const { wanted, uris, signal } = state;
    const items = this.#itemsOf(project.uri, mapping, chosen);
    for (const item of items.values()) run.started(item);
    uris.add(project.uri.toString());
    const say = (text: string) => run.appendOutput(`${this.services.log.clean(text)}\r\n`);
    try {
      const misread = misreadIn(project, [mapping.entry]);
      if (misread !== undefined) throw new Error(misread);
      const { runMapping, verdictsOf } = await import('./engine');
      for (const uri of filesOfEntry(project, mapping.entry)) uris.add(uri);
      let begin = Date.now();
      const accountOf = async () => {
        const { uri, texts: account } = await this.#accounts.accountOf(project, mapping.entry, state);
        if (uri !== undefined) uris.add(uri.toString());
        // A live account may take minutes; who has left does not wait for a plan.
        if (signal.aborted) throw new PlanningCancelled('cancelled');
        begin = Date.now();
        return account;
      };
      const made = await runMapping({ project, entry: mapping.entry }, accountOf, this.#planner, signal);
      const { results, summary, notes, texts } = made;
      for (const uri of made.uris) uris.add(uri);
      for (const line of [`${mapping.label}: ${summary}`, ...notes]) say(line);
      const share = (Date.now() - begin) / Math.max(1, chosen.length);
      for (const node of chosen) {
        const result = results.find(({ index }) => index === node.expectation.index);
        if (result === undefined) continue;
        for (const { message } of result.checks) say(`  ${node.label}: ${message}`);
        for (const verdict of verdictsOf(node, result, texts)) {
          const item = items.get(verdict.id);
          if (item === undefined) continue;
          if ('message' in verdict) run[verdict.state](item, this.#message(verdict.message), share);
          else if (verdict.state === 'passed') run.passed(item, share);
          else run.skipped(item);
        }
      }
    } catch (error) {
      if (error instanceof PlanningCancelled) return;
      const reason = error instanceof Error ? error.message : String(error);
      if (!(error instanceof NotRead)) this.services.log.debug(`No plan for ${mapping.label}:`, error);
      say(`${mapping.label}: ${reason}`);
      const message = new vscode.TestMessage(this.services.log.clean(reason));
      const expectations = new Set(chosen.map(({ id }) => id));
      for (const [id, item] of items) {
        // Said once for each person, or where somebody asked; what stands below was not looked at.
        if (expectations.has(id) || wanted?.has(id)) run.errored(item, message);
        else run.skipped(item);
      }
    }
  }

  /** The items of the expectations that run, and of what they say, by their ids. */
  #itemsOf(
    project: vscode.Uri,
    mapping: MappingNode,
    chosen: readonly ExpectationNode[],
  ): ReadonlyMap<string, vscode.TestItem> {
    const around = this.controller.items.get(project.toString())?.children.get(mapping.id);
    const found = new Map<string, vscode.TestItem>();
    for (const { id, checks } of chosen) {
      const item = around?.children.get(id);
      if (item === undefined) continue;
      found.set(id, item);
      for (const check of checks) {
        const child = item.children.get(check.id);
        if (child !== undefined) found.set(check.id, child);
      }
    }
    return found;
  }

  #message({ text, difference, place }: VerdictMessage): vscode.TestMessage {
    const clean = (value: string) => this.services.log.clean(value);
    const message =
      difference === undefined
        ? new vscode.TestMessage(clean(text))
        : vscode.TestMessage.diff(clean(text), clean(difference.expected), clean(difference.actual));
    if (place !== undefined) {
      const { uri, start, end } = place;
      const range = new vscode.Range(start.line, start.character, end.line, end.character);
      message.location = new vscode.Location(vscode.Uri.parse(uri, true), range);
    }
    return message;
  }
}

interface RunState extends AskedRun {
  /** Ids of what was asked for; undefined for everything. */
  readonly wanted: ReadonlySet<string> | undefined;
  /** Filled with the files the run depends on. */
  readonly uris: Set<string>;
}

/** What an entry names, also where it cannot be read: once it is there, a continuous run runs again. */
function filesOfEntry({ uri }: OpenProject, { path, people, account }: ProjectMapping): readonly string[] {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folderOf(uri);
  const snapshot = account?.kind === 'snapshot' ? account.path : undefined;
  return [path?.path, people?.path, snapshot].flatMap((one) => {
    const resolved = one === undefined ? undefined : resolveProjectPath(one, uri.toString(), root.toString());
    return resolved?.ok ? [resolved.uri.replace(/\/$/, '')] : [];
  });
}

function idsOf(items: readonly vscode.TestItem[] | undefined): ReadonlySet<string> | undefined {
  return items && new Set(items.map(({ id }) => id));
}

/** An expectation runs when it, something around it or something it says is included, and none around it is left out. */
function isWanted(
  { project }: ListedProject,
  mapping: MappingNode,
  { id, checks }: ExpectationNode,
  wanted: ReadonlySet<string> | undefined,
  unwanted: ReadonlySet<string> | undefined,
): boolean {
  const around = [project.uri.toString(), mapping.id, id];
  if (around.some((one) => unwanted?.has(one))) return false;
  return wanted === undefined || [...around, ...checks.map((check) => check.id)].some((one) => wanted.has(one));
}
