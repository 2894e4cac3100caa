import * as vscode from 'vscode';
import type { AccountModel } from '../../../../server/src/account/account-model';
import { type Comparison, compareVersions } from '../../../../server/src/provisioning/compare/comparison';
import { comparisonAsMarkdown } from '../../../../server/src/provisioning/compare/render/markdown';
import { type ComparisonReport, comparisonReport } from '../../../../server/src/provisioning/compare/report';
import type { CompareRequest } from '../../../webview/compare/messages';
import { baseName, readText } from '../../infrastructure/files';
import { revealLine, revealRange } from '../../infrastructure/reveal';
import type { Services } from '../../infrastructure/services';
import { accountLabel } from '../../inputs/account/account-label';
import { chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readAccountModel } from '../../inputs/account/read-account';
import { choosePeople, rememberPeople } from '../../inputs/people/choose-people';
import { ComparePanel } from './compare-panel';
import { type ComparedPair, chooseOther, pairWithFile, pairWithHead } from './compared-pair';

/** Over whom both versions are planned. */
interface Subjects {
  readonly people: vscode.Uri;
  readonly account: AccountModel;
  readonly label: string;
}

/** What is on the page. */
interface Shown {
  readonly pair: ComparedPair;
  readonly report: ComparisonReport;
  /** The files the newer version is made of, and that of the people. */
  readonly uris: ReadonlySet<string>;
  /** How long the comparison took, in milliseconds. */
  readonly took: number;
}

/** What takes no longer is done again while somebody types. */
const unfelt = 300;
const pause = 400;

/** What a command names; all of it is asked for where it is missing. */
export interface CompareArguments {
  readonly uri?: vscode.Uri;
  readonly other?: vscode.Uri;
}

/** One comparison on one page: the mapping first, and whose result changes when it is asked for. Nothing is sent. */
export class CompareSession implements vscode.Disposable {
  readonly #panel: ComparePanel;
  readonly #changes: vscode.Disposable;
  #subjects: Subjects | undefined;
  #shown: Shown | undefined;
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
      },
    );
    this.#changes = vscode.workspace.onDidChangeTextDocument(({ document }) => this.#changed(document.uri.toString()));
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#changes.dispose();
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

  async #compare(pair: ComparedPair): Promise<void> {
    const begin = Date.now();
    const { before, after } = await pair.read();
    const subjects = this.#subjects;
    const comparison = compareVersions(
      { label: pair.before, mapping: before.mapping },
      { label: pair.after, mapping: after.mapping },
      subjects && {
        name: baseName(subjects.people),
        text: await readText(subjects.people),
        account: subjects.account,
        now: begin,
      },
    );
    if (typeof comparison === 'string') throw new Error(comparison);
    const uris = new Set([...after.uris, ...(subjects === undefined ? [] : [subjects.people.toString()])]);
    this.#shown = { pair, report: reportOf(comparison, this.services), uris, took: Date.now() - begin };
    this.#show(false);
  }

  #show(isStale: boolean): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    const { report } = shown;
    const people = report.people === undefined ? undefined : this.#subjects?.label;
    this.#panel.show({ report, isStale, ...(people === undefined ? {} : { people }) });
  }

  #changed(uri: string): void {
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
    const account = source && (await readAccountModel(source));
    if (source === undefined || account === undefined) return;
    this.#subjects = { people, account, label: `${baseName(people)}, ${accountLabel(source)}` };
    await rememberPeople(this.services.context.workspaceState, people);
    await this.#compare(pair);
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.services.log.error(error instanceof Error ? error : reason);
      void vscode.window.showErrorMessage(`The mapping was not compared: ${this.services.log.clean(reason)}`);
    }
  }
}

/** Values of a mapping may hold a secret that somebody wrote into it; what the log would not show is not shown. */
function reportOf(comparison: Comparison, { log }: Services): ComparisonReport {
  const report = comparisonReport(comparison);
  const clean = (text: string | null) => (text === null ? null : log.clean(text));
  const parts = report.parts.map((part) => ({
    ...part,
    values: part.values.map(({ what, before, after }) => ({ what, before: clean(before), after: clean(after) })),
  }));
  return { ...report, parts };
}
