import type * as vscode from 'vscode';
import type { RunningSimulator } from './running-simulator';

/** Starts the simulator that ships with the extension on a free port of 127.0.0.1, seeded with its sample account. */
export async function startBundledSimulator(_extensionUri: vscode.Uri): Promise<RunningSimulator> {
  throw new Error('This build contains no simulator.');
}
