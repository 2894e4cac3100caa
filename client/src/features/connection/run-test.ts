import * as vscode from 'vscode';
import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';
import type { StageResult } from '../../../../server/src/ringcentral/connection/stage';
import type { Connection } from '../../inputs/account/choose-connection';
import { editorProxy } from './editor-proxy';
import { demandsOf } from './open-mapping';
import type { ReportPanel } from './report-panel';
import { reportState } from './report-state';

/**
 * Tests a connection with progress that can be cancelled, and fills in the panel as stages are done.
 *
 * @param file may hold a mapping, which then is held against the account
 * @param cancellation ends the test from elsewhere: the panel's button, or the panel being closed
 * @returns the report; it never throws for what the test finds
 */
export async function runConnectionTest(
  connection: Connection,
  panel: ReportPanel,
  cancellation: AbortController,
  file?: vscode.Uri,
): Promise<ConnectionReport> {
  const { host } = new URL(connection.server);
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: `Testing the connection to ${connection.id === undefined ? host : `${connection.label}, ${host}`}`,
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    token.onCancellationRequested(() => cancellation.abort());
    const stages: StageResult[] = [];
    panel.open(reportState(host, stages));
    // The SDK is loaded by the first test, not by opening a JSON file.
    const { testConnection } = await import('../../../../server/src/ringcentral/connection/test-connection');
    const mapping = await demandsOf(file).catch(() => undefined);
    const report = await testConnection({
      server: connection.server,
      credentials: connection.credentials,
      allowedHosts: connection.allowedHosts,
      signal: cancellation.signal,
      proxy: editorProxy,
      ...(mapping && { mapping }),
      onStart: ({ title }, number, of) => {
        progress.report({ message: `${number} of ${of}: ${title}`, increment: 100 / of });
        if (!cancellation.signal.aborted) panel.update(reportState(host, stages, undefined, { title, number, of }));
      },
      onStage: (stage) => {
        stages.push(stage);
      },
    });
    panel.update(reportState(host, report.stages, report));
    return report;
  });
}
