import * as vscode from 'vscode';
import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';
import type { Services } from '../../infrastructure/services';
import { isTrusted } from '../../infrastructure/trust';
import {
  type Connection,
  type ConnectionOffer,
  chooseConnection,
  forgetConnection,
} from '../../inputs/account/choose-connection';
import { ConnectionList, describeConnection } from '../../inputs/account/connections';
import { ReportPanel } from './report-panel';
import { runConnectionTest } from './run-test';

/** Tests a connection to RingCentral, or to something offered in its place, and shows what it found. */
export function connectionFeature(services: Services, offers: readonly ConnectionOffer[]): vscode.Disposable {
  const list = new ConnectionList(services.context.globalState);
  let current: Connection | undefined;
  let cancellation: AbortController | undefined;
  let report: ConnectionReport | undefined;

  const panel = new ReportPanel(services.context.extensionUri, (request) => {
    if (request === 'cancel') cancellation?.abort();
    else if (request === 'copy') void copy();
    else if (request === 'other') void choose();
    else if (current) void test(current);
  });

  async function choose(): Promise<void> {
    if (!isTrusted('Testing a connection')) return;
    const connection = await chooseConnection(services, list, offers);
    if (connection) await test(connection);
  }

  async function test(connection: Connection): Promise<void> {
    if (!isTrusted('Testing a connection')) return;
    cancellation?.abort();
    const own = new AbortController();
    cancellation = own;
    current = connection;
    report = undefined;
    try {
      const result = await runConnectionTest(connection, panel, own);
      if (cancellation !== own) return;
      report = result;
      if (result.stages.some(({ id, state }) => id === 'who' && state !== 'failed' && state !== 'skipped'))
        await connection.save();
    } catch (error) {
      services.log.error(error instanceof Error ? error : String(error));
      const reason = services.log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The connection test could not be run: ${reason}`);
    }
  }

  async function copy(): Promise<void> {
    if (!report) return;
    const { reportAsMarkdown } = await import('../../../../server/src/ringcentral/connection/report/markdown');
    await vscode.env.clipboard.writeText(reportAsMarkdown(report));
    vscode.window.setStatusBarMessage('Connection report copied as Markdown', 3000);
  }

  async function forget(): Promise<void> {
    const saved = list.all().map((connection) => ({
      label: new URL(connection.server).host,
      description: describeConnection(connection),
      id: connection.id,
    }));
    if (saved.length === 0) {
      void vscode.window.showInformationMessage('No credentials are kept.');
      return;
    }
    const chosen = await vscode.window.showQuickPick(saved, {
      title: 'Forget Credentials',
      placeHolder: 'They are deleted from this computer; RingCentral is not asked to revoke them.',
      canPickMany: true,
    });
    for (const { id } of chosen ?? []) await forgetConnection(services, list, id);
  }

  return vscode.Disposable.from(
    panel,
    { dispose: () => cancellation?.abort() },
    vscode.commands.registerCommand('ringcentralProvisioning.testConnection', choose),
    vscode.commands.registerCommand('ringcentralProvisioning.forgetCredentials', forget),
  );
}
