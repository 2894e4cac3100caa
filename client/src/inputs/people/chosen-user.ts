import * as vscode from 'vscode';
import type { SampleUserParams } from '../../../../server/src/lsp/protocol';
import { readText } from '../../infrastructure/files';

const key = 'sampleUser';

/** Which person of which file: all that is kept. The values stay in the file and are read again each time. */
export interface ChosenUser {
  readonly uri: vscode.Uri;
  /** From 0, in the order of the file. */
  readonly index: number;
}

/** A sample user as the server takes it. */
export type SampleUser = NonNullable<SampleUserParams['user']>;

/** Who was chosen in this workspace. */
export function chosenUser(memento: vscode.Memento): ChosenUser | undefined {
  const kept = memento.get<{ readonly uri?: unknown; readonly index?: unknown }>(key);
  if (typeof kept?.uri !== 'string' || typeof kept.index !== 'number') return undefined;
  return { uri: vscode.Uri.parse(kept.uri), index: kept.index };
}

/** Remembers who was chosen in this workspace; undefined forgets. */
export async function keepChosen(memento: vscode.Memento, chosen: ChosenUser | undefined): Promise<void> {
  await memento.update(key, chosen && { uri: chosen.uri.toString(), index: chosen.index });
}

/** The people of a file. @throws when it cannot be read or holds none, with the reason */
export async function readSampleUsers(uri: vscode.Uri): Promise<readonly SampleUser[]> {
  // The readers are loaded by the first choice, not by opening a JSON file.
  const { sampleUsersOf } = await import('./sample-users');
  return sampleUsersOf(uri.path, await readText(uri));
}
