import * as vscode from 'vscode';
import type { Connections } from '../../infrastructure/connections/connections';
import { known } from './connection-tree';
import { describeConnection, hasFailed, statusTextOf, type TimeText } from './describe-state';

/**
 * The default connection in the status bar, so that nobody takes one account for another: in the colour of a warning
 * for production, in the colour of an error when what was tried last did not work there.
 */
export function defaultStatus(connections: Connections, time: TimeText, command: string): vscode.Disposable {
  const bar = vscode.window.createStatusBarItem(
    'ringcentralProvisioning.defaultConnection',
    vscode.StatusBarAlignment.Right,
    49,
  );
  bar.name = 'RingCentral Provisioning: default connection';
  bar.command = command;

  function show(): void {
    const connection = connections.list.default();
    if (connection === undefined) return bar.hide();
    const all = known(connections, connection);
    bar.text = statusTextOf(all);
    bar.tooltip = `RingCentral connection ${connection.name}\n${describeConnection(all, time)}\nClick to choose another default.`;
    bar.backgroundColor = connection.isProduction
      ? new vscode.ThemeColor(hasFailed(all) ? 'statusBarItem.errorBackground' : 'statusBarItem.warningBackground')
      : undefined;
    bar.accessibilityInformation = {
      label: `RingCentral connection: ${connection.name}, ${describeConnection(all, time)}`,
    };
    bar.show();
  }

  show();
  return vscode.Disposable.from(bar, connections.onDidChange(show));
}
