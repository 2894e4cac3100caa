import * as vscode from 'vscode';
import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';
import { factsOf } from '../../infrastructure/connections/connection-facts';
import type { Services } from '../../infrastructure/services';
import { isTrusted } from '../../infrastructure/trust';
import { type Connection, type ConnectionOffer, chooseConnection } from '../../inputs/account/choose-connection';
import { openConnection } from '../../inputs/account/connection';
import { connectionIdOf } from './connection-tree';
import { fileInFront } from './open-mapping';
import { ReportPanel } from './report-panel';
import { runConnectionTest } from './run-test';

/** Tests a connection and shows what it found; one test at a time, on one page. */
export class TestCommand implements vscode.Disposable {
  readonly #services: Services;
  readonly #offers: readonly ConnectionOffer[];
  readonly #panel: ReportPanel;
  #current: Connection | undefined;
  /** The file in front when the test was asked for; the report itself is in front afterwards. */
  #file: vscode.Uri | undefined;
  #cancellation: AbortController | undefined;
  #report: ConnectionReport | undefined;

  constructor(services: Services, offers: readonly ConnectionOffer[]) {
    this.#services = services;
    this.#offers = offers;
    this.#panel = new ReportPanel(services.context.extensionUri, (request) => {
      if (request === 'cancel') this.#cancellation?.abort();
      else if (request === 'copy') void this.#copy();
      else if (request === 'other') void this.run();
      else if (this.#current) void this.#test(this.#current);
    });
  }

  dispose(): void {
    this.#cancellation?.abort();
    this.#panel.dispose();
  }

  /** @param argument a row of the view; without, the person is asked which connection */
  async run(argument?: unknown): Promise<void> {
    if (!isTrusted('Testing a connection')) return;
    this.#file = fileInFront() ?? this.#file;
    const connection = await this.#connection(connectionIdOf(argument));
    if (connection) await this.#test(connection);
  }

  #connection(id: string | undefined): Promise<Connection | undefined> {
    const saved = id === undefined ? undefined : this.#services.connections.list.find(id);
    return saved === undefined
      ? chooseConnection(this.#services, this.#offers)
      : openConnection(this.#services, saved, 'testing');
  }

  async #test(connection: Connection): Promise<void> {
    if (!isTrusted('Testing a connection')) return;
    this.#cancellation?.abort();
    const own = new AbortController();
    this.#cancellation = own;
    this.#current = connection;
    this.#report = undefined;
    try {
      const result = await runConnectionTest(connection, this.#panel, own, this.#file);
      if (connection.id !== undefined && result.outcome !== 'cancelled') {
        this.#services.connections.learn(connection.id, factsOf(result));
      }
      if (this.#cancellation === own) this.#report = result;
    } catch (error) {
      const { log } = this.#services;
      log.error(error instanceof Error ? error : String(error));
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The connection test could not be run: ${reason}`);
    }
  }

  async #copy(): Promise<void> {
    if (!this.#report) return;
    const { reportAsMarkdown } = await import('../../../../server/src/ringcentral/connection/report/markdown');
    await vscode.env.clipboard.writeText(reportAsMarkdown(this.#report));
    vscode.window.setStatusBarMessage('Connection report copied as Markdown', 3000);
  }
}
