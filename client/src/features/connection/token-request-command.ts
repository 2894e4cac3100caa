import * as vscode from 'vscode';
import type { SaviyntParameter } from '../../../../server/src/documents/saviynt/parameter';
import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';
import type { StageResult } from '../../../../server/src/ringcentral/connection/stage';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { isTrusted } from '../../infrastructure/trust';
import { askText } from '../../inputs/account/ask-text';
import { connectorsNear } from '../../inputs/connector/choose-mapping';
import { fileInFront } from './open-mapping';
import { ReportPanel } from './report-panel';
import { reportState } from './report-state';

/** Looks at the token request of the ConnectionJSON in front and, when the person agrees, sends it. */
export class TokenRequestCommand implements vscode.Disposable {
  readonly #services: Services;
  readonly #panel: ReportPanel;
  #last: vscode.Uri | undefined;
  #cancellation: AbortController | undefined;
  #markdown: string | undefined;

  constructor(services: Services) {
    this.#services = services;
    this.#panel = new ReportPanel(services.context.extensionUri, (request) => {
      if (request === 'cancel') this.#cancellation?.abort();
      else if (request === 'copy') void this.#copy();
      else void this.run(this.#last);
    });
  }

  dispose(): void {
    this.#cancellation?.abort();
    this.#panel.dispose();
  }

  /** @param argument the file; without, the one in front */
  async run(argument?: unknown): Promise<void> {
    const uri = argument instanceof vscode.Uri ? argument : fileInFront();
    const parameter = uri === undefined ? undefined : await connectionJsonOf(uri);
    if (uri === undefined || parameter === undefined) {
      void vscode.window.showWarningMessage(
        'Open the ConnectionJSON of a Saviynt connector first, or a file beside it.',
      );
      return;
    }
    this.#last = uri;
    try {
      await this.#test(parameter);
    } catch (error) {
      const { log } = this.#services;
      log.error(error instanceof Error ? error : String(error));
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The token request could not be tested: ${reason}`);
    }
  }

  async #test(parameter: SaviyntParameter): Promise<void> {
    const { placeholdersOf, readTokenRequests } = await import(
      '../../../../server/src/ringcentral/connection-json/token-request'
    );
    const { testConnectionJson } = await import(
      '../../../../server/src/ringcentral/connection-json/test-connection-json'
    );
    const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
    const names = [...new Set(readTokenRequests(parameter).flatMap(placeholdersOf))];
    const look = (values?: ReadonlyMap<string, string>) =>
      testConnectionJson({ parameter, mayBeSent: false, allowedHosts: allowed, ...(values && { values }) });
    const before = await look();
    await this.#finish(before);
    // What is wrong already needs no credentials to be seen.
    if (before.outcome === 'failed' || !before.stages.some(({ id }) => id === 'token-request')) return;
    const values = await askValues(names);
    if (values === undefined) return;
    const complete = await look(values);
    await this.#finish(complete);
    // An expression that only EIC works out stays open whatever is entered.
    if (complete.stages.some(({ state }) => state === 'failed' || state === 'unknown')) return;
    const { host } = complete.server;
    if (!(await this.#agrees(host))) return;
    const own = new AbortController();
    this.#cancellation = own;
    const stages: StageResult[] = [];
    const report = await testConnectionJson({
      parameter,
      values,
      mayBeSent: true,
      allowedHosts: allowed,
      signal: own.signal,
      onStage: (stage) => {
        stages.push(stage);
        this.#panel.update(reportState(host, stages));
      },
    });
    await this.#finish(report);
  }

  async #finish(report: ConnectionReport): Promise<void> {
    const { reportAsMarkdown } = await import('../../../../server/src/ringcentral/connection/report/markdown');
    this.#panel.open(reportState(report.server.host, report.stages, report));
    this.#markdown = reportAsMarkdown(report);
  }

  /** Credentials leave this machine: the person says yes to the host, by its name, each time. */
  async #agrees(host: string): Promise<boolean> {
    if (!isTrusted('Sending a token request')) return false;
    const yes = {
      label: `Send to ${host}`,
      detail: 'The credentials go there and nowhere else. The token that comes back is revoked at once and not kept.',
    };
    const options = { title: 'Token Request', placeHolder: `Ask ${host} for a token?`, ignoreFocusOut: true };
    return (await vscode.window.showQuickPick([yes, { label: 'Do not send' }], options)) === yes;
  }

  async #copy(): Promise<void> {
    if (this.#markdown === undefined) return;
    await vscode.env.clipboard.writeText(this.#markdown);
    vscode.window.setStatusBarMessage('Connection report copied as Markdown', 3000);
  }
}

async function connectionJsonOf(uri: vscode.Uri): Promise<SaviyntParameter | undefined> {
  for (const connector of await connectorsNear(uri)) {
    const found = connector.get('ConnectionJSON');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns undefined when the person leaves; values live in memory until the request is answered */
async function askValues(names: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const value = await askText({
      title: `Value of @${name}@`,
      step: index + 1,
      totalSteps: names.length,
      prompt: 'It is used for this one request and not kept.',
      isSecret: true,
      check: (text) => (text.trim() === '' ? 'A value is needed.' : undefined),
    });
    if (value === undefined) return undefined;
    values.set(name, value);
  }
  return values;
}
