import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import { isTrusted } from '../../infrastructure/trust';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { findSeed } from './find-seed';
import { SimulatorHolder } from './running-simulator';
import { startBundledSimulator } from './start-bundled-simulator';

const startCommand = 'ringcentralProvisioning.startSimulator';
const stopCommand = 'ringcentralProvisioning.stopSimulator';

/** A simulated RingCentral account on this machine, to try everything on; in the status bar while it runs. */
export function simulatorFeature({ context, log }: Services): vscode.Disposable & { readonly offer: ConnectionOffer } {
  const bar = vscode.window.createStatusBarItem('ringcentralProvisioning.simulator', vscode.StatusBarAlignment.Left);
  bar.name = 'RingCentral Provisioning: simulator';
  bar.command = stopCommand;
  const startFromSeed = async () => {
    const { name, text } = await findSeed(context.extensionUri);
    return startBundledSimulator(text, name);
  };
  const holder = new SimulatorHolder(startFromSeed, (running) => {
    void vscode.commands.executeCommand('setContext', 'ringcentralProvisioning.simulatorRunning', Boolean(running));
    if (!running) return bar.hide();
    bar.text = '$(server-process) RingCentral simulator';
    bar.tooltip = `A simulated RingCentral account answers at ${running.url}.\nClick to stop it.`;
    bar.show();
  });

  async function start() {
    if (!isTrusted('Starting the simulator')) return undefined;
    try {
      return await holder.start();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The simulator did not start: ${reason}`);
      return undefined;
    }
  }

  async function startAndSay(): Promise<void> {
    const running = await start();
    if (!running) return;
    const copy = 'Copy Address';
    const message = `A simulated RingCentral account answers at ${running.url}. What it is asked to do stays on this machine.`;
    const choice = await vscode.window.showInformationMessage(message, copy, 'Stop');
    if (choice === copy) await vscode.env.clipboard.writeText(running.url);
    if (choice === 'Stop') await holder.stop();
  }

  async function stop(): Promise<void> {
    if (await holder.stop()) vscode.window.setStatusBarMessage('RingCentral simulator stopped', 3000);
  }

  const commands = vscode.Disposable.from(
    bar,
    vscode.commands.registerCommand(startCommand, startAndSay),
    vscode.commands.registerCommand(stopCommand, stop),
  );
  return {
    offer: {
      label: 'Simulator',
      detail: 'A made-up account on this machine. Nothing leaves it, and no credentials are needed.',
      connect: async () => {
        const running = await start();
        return running && { server: running.url, credentials: running.credentials };
      },
    },
    dispose: () => {
      commands.dispose();
      void holder.stop().catch((error: unknown) => log.debug(String(error)));
    },
  };
}
