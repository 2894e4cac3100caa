import * as vscode from 'vscode';
import { type Explanation, explain } from '../../../../server/src/provisioning/explain-log/explain';
import { reportAsMarkdown } from '../../../../server/src/provisioning/explain-log/render/markdown';
import {
  logReport,
  messageReport,
  type Report,
  type ReportLink,
} from '../../../../server/src/provisioning/explain-log/report';
import type { ExplainRequest } from '../../../webview/explain/messages';
import { revealRange } from '../../infrastructure/reveal';
import type { Services } from '../../infrastructure/services';
import { type ChosenText, chooseText, ofDocument } from './choose-text';
import { ExplainPanel } from './explain-panel';
import { chooseMapping, type FoundMapping, findMapping } from './find-mapping';

/** What is shown, and what it was made of. */
interface Shown {
  readonly chosen: ChosenText;
  readonly report: Report;
  readonly mapping: FoundMapping | undefined;
}

/** Explains texts, one after the other, on one page. Reads only what the person chose and the mapping beside it. */
export class ExplainSession implements vscode.Disposable {
  readonly #panel: ExplainPanel;
  #shown: Shown | undefined;

  constructor(private readonly services: Services) {
    this.#panel = new ExplainPanel(
      services.context.extensionUri,
      (request) => void this.#guard(() => this.#answer(request)),
    );
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Explains a document, or what the person chooses. */
  async run(uri: string | undefined): Promise<void> {
    await this.#guard(async () => {
      const chosen =
        uri === undefined
          ? await chooseText(false)
          : ofDocument(await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
      if (chosen !== undefined) await this.#explain(chosen, await findMapping(chosen.uri));
    });
  }

  async #explain(chosen: ChosenText, mapping: FoundMapping | undefined): Promise<void> {
    const found = await vscode.window.withProgress<Explanation>(
      { location: vscode.ProgressLocation.Window, title: 'Explaining' },
      async () => {
        // Large logs take a second or two; the progress shows first.
        await new Promise((resolve) => setTimeout(resolve, 0));
        return explain(chosen.text, mapping?.text);
      },
    );
    if (found.kind === 'nothing') {
      void vscode.window.showInformationMessage(`There is nothing to explain. ${found.reason}`);
      return;
    }
    const name = mapping === undefined ? undefined : vscode.workspace.asRelativePath(mapping.uri);
    const report = found.kind === 'log' ? logReport(found, name) : messageReport(found);
    this.#shown = { chosen, report: chosen.uri === undefined ? withoutLogLinks(report) : report, mapping };
    this.#panel.show({
      report: this.#shown.report,
      takesMapping: found.kind === 'log',
      ...(name === undefined ? {} : { mapping: name }),
    });
  }

  async #answer(request: Exclude<ExplainRequest, { type: 'ready' }>): Promise<void> {
    if (request.type === 'other') {
      const chosen = await chooseText(true);
      if (chosen !== undefined) await this.#explain(chosen, await findMapping(chosen.uri));
      return;
    }
    const shown = this.#shown;
    if (shown === undefined) return;
    if (request.type === 'copy') {
      await vscode.env.clipboard.writeText(reportAsMarkdown(shown.report));
      vscode.window.setStatusBarMessage('Explanation copied as Markdown', 3000);
    } else if (request.type === 'mapping') {
      const mapping = await chooseMapping(shown.chosen.uri);
      if (mapping !== undefined) await this.#explain(shown.chosen, mapping);
    } else if (request.type === 'open') {
      // The page names a row; where it leads is taken from what was shown, not from the page.
      const link = shown.report.sections[request.section]?.rows[request.row]?.link;
      if (link !== undefined) await this.#open(link, shown);
    }
  }

  async #open(link: ReportLink, { chosen, mapping }: Shown): Promise<void> {
    if (link.to === 'web') {
      await vscode.env.openExternal(vscode.Uri.parse(link.url, true));
    } else if (link.to === 'mapping' && mapping !== undefined) {
      await revealRange(mapping.uri.toString(), link, this.#panel.column);
    } else if (link.to === 'log' && chosen.uri !== undefined) {
      await revealRange(chosen.uri.toString(), { start: link.offset, end: link.offset }, this.#panel.column);
    }
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.services.log.error(error instanceof Error ? error : reason);
      void vscode.window.showErrorMessage(`It could not be explained: ${this.services.log.clean(reason)}`);
    }
  }
}

/** A text that was pasted has no place to go to. */
function withoutLogLinks(report: Report): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    rows: section.rows.map(({ label, text, link }) =>
      link === undefined || link.to === 'log' ? { label, text } : { label, text, link },
    ),
  }));
  return { ...report, sections };
}
