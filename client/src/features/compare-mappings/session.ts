import * as vscode from 'vscode';
import { comparisonAsMarkdown } from '../../../../server/src/provisioning/compare/render/markdown';
import type { ComparisonReport } from '../../../../server/src/provisioning/compare/report';
import type { CompareRequest } from '../../../webview/compare/messages';
import { baseName } from '../../infrastructure/files';
import { revealLine, revealRange } from '../../infrastructure/reveal';
import type { Services } from '../../infrastructure/services';
import { accountLabel } from '../../inputs/account/account-label';
import { chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { choosePeople, rememberPeople } from '../../inputs/people/choose-people';
import { PlanningCancelled } from '../../planning/planner';
import { ComparePanel } from './compare-panel';
import { type ComparedPair, chooseOther, pairWithFile, pairWithHead } from './compared-pair';
import { type Compared, Comparer, type Subjects } from './comparer';

/** What is on the page. */
interface Shown extends Compared {
  readonly pair: ComparedPair;
  /** Over whom, in words; undefined while nobody was planned for. */
  readonly label: string | undefined;
}

/** What takes no longer is done again while somebody types, in milliseconds: a person would wait for it. */
const unfelt = 2000;
const pause = 400;

interface ChosenSubjects extends Subjects {
  /** What people call them: `users.csv, account.json`. */
  readonly label: string;
}

/** What a command names; all of it is asked for where it is missing. */
export interface CompareArguments {
  readonly uri?: vscode.Uri;
  readonly other?: vscode.Uri;
}

/** One comparison on one page: the mapping first, and whose result changes when it is asked for. Nothing is sent. */
export class CompareSession implements vscode.Disposable {
  readonly #panel: ComparePanel;
  readonly #changes: vscode.Disposable;
  readonly #comparer: Comparer;
  #subjects: ChosenSubjects | undefined;
  #shown: Shown | undefined;
  /** Documents that were edited since the last comparison began. */
  readonly #edited = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly services: Services,
    private readonly offers: readonly ConnectionOffer[],
  ) {
    this.#panel = new ComparePanel(
      services.context.extensionUri,
      (request) => void this.#guard(() => this.#answer(request)),
      () => {
        this.#shown = undefined;
        this.#subjects = undefined;
        this.#comparer.stop();
      },
    );
    this.#comparer = new Comparer(services.context.extensionUri, (text) => this.#panel.working(text));
    this.#changes = vscode.workspace.onDidChangeTextDocument(({ document }) => this.#changed(document.uri.toString()));
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#changes.dispose();
    this.#comparer.dispose();
    this.#panel.dispose();
  }

  /** Compares the file in front with the last commit. */
  async withHead({ uri }: CompareArguments): Promise<void> {
    await this.#run(uri, (after) => pairWithHead(after));
  }

  /** Compares the file in front with another one. */
  async withFile({ uri, other }: CompareArguments): Promise<void> {
    await this.#run(uri, async (after) => {
      const before = other ?? (await chooseOther(after));
      return before && pairWithFile(after, before);
    });
  }

  async #run(
    uri: vscode.Uri | undefined,
    pairOf: (after: vscode.Uri) => Promise<ComparedPair | undefined>,
  ): Promise<void> {
    await this.#guard(async () => {
      const after = uri ?? vscode.window.activeTextEditor?.document.uri;
      if (after === undefined) throw new Error('No mapping is open. Open one first.');
      const pair = await pairOf(after);
      if (pair === undefined) return;
      this.#shown = undefined;
      await this.#compare(pair);
      this.#panel.open();
    });
  }

  async #compare(pair: ComparedPair, subjects = this.#subjects): Promise<void> {
    this.#edited.clear();
    const compared = await this.#comparer.compare(pair, subjects);
    const report = withoutSecrets(compared.report, this.services);
    this.#subjects = subjects;
    this.#shown = { ...compared, report, pair, label: subjects?.label };
    this.#show([...compared.uris].some((uri) => this.#edited.has(uri)));
  }

  #show(isStale: boolean): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { report, label } = shown;
    this.#panel.show({ report, isStale, ...(label === undefined ? {} : { people: label }) });
  }

  #changed(uri: string): void {
    this.#edited.add(uri);
    const shown = this.#shown;
    if (shown?.uris.has(uri) !== true) return;
    if (shown.took > unfelt) return this.#show(true);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#compareSilently(), pause);
  }

  /** Half-written JSON may be no mapping for a moment; that is no reason for a message. */
  async #compareSilently(): Promise<void> {
    const pair = this.#shown?.pair;
    if (pair === undefined) return;
    try {
      await this.#compare(pair);
    } catch (error) {
      // Another comparison has begun, or the person does not want to wait: what is shown is of before.
      this.services.log.debug('Not compared while typing:', error);
      this.#show(true);
    }
  }

  async #answer(request: Exclude<CompareRequest, { type: 'ready' }>): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { pair, report } = shown;
    switch (request.type) {
      case 'again':
        return this.#compare(pair);
      case 'cancel':
        return this.#comparer.cancel();
      case 'people':
        return this.#choosePeople(pair);
      case 'copy':
        await vscode.env.clipboard.writeText(comparisonAsMarkdown(report));
        vscode.window.setStatusBarMessage('Comparison copied as Markdown', 3000);
        return;
      case 'diff': {
        const title = `${pair.before} ↔ ${pair.after}`;
        await vscode.commands.executeCommand('vscode.diff', pair.beforeUri, pair.uri, title);
        return;
      }
      case 'open': {
        // The page names a part; where it stands is taken from what was shown, not from the page.
        const place = report.parts[request.part]?.[request.side];
        if (place === undefined) return;
        const uri = request.side === 'before' ? pair.shownBefore(place.uri).toString() : place.uri;
        return revealRange(uri, place, this.#panel.column);
      }
      case 'person': {
        const line = report.people?.groups[request.group]?.people[request.person]?.line;
        const people = this.#subjects?.people;
        if (line !== undefined && people !== undefined) await revealLine(people, line, this.#panel.column);
      }
    }
  }

  async #choosePeople(pair: ComparedPair): Promise<void> {
    const people = await choosePeople(pair.uri, {
      title: 'Compare Mapping: People',
      openLabel: 'Compare with these',
    });
    if (people === undefined) return;
    const source = await chooseAccount(this.services, this.offers, pair.uri, { title: 'Compare Mapping: Account' });
    if (source === undefined) return;
    await rememberPeople(this.services.context.workspaceState, people);
    const label = `${baseName(people)}, ${accountLabel(source)}`;
    // What was chosen before stays, if it comes to nothing.
    await this.#compare(pair, { people, account: source, label });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof PlanningCancelled) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.services.log.error(error instanceof Error ? error : reason);
      void vscode.window.showErrorMessage(`The mapping was not compared: ${this.services.log.clean(reason)}`);
    }
  }
}

/** Values of a mapping may hold a secret that somebody wrote into it; what the log would not show is not shown. */
function withoutSecrets(report: ComparisonReport, { log }: Services): ComparisonReport {
  const clean = (text: string | null) => (text === null ? null : log.clean(text));
  const parts = report.parts.map((part) => ({
    ...part,
    values: part.values.map(({ what, before, after }) => ({ what, before: clean(before), after: clean(after) })),
  }));
  return { ...report, parts };
}
