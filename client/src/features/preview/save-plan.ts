import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import * as vscode from 'vscode';
import { baseName, folderOf } from '../../infrastructure/files';
import { withLateProgress } from '../../infrastructure/late-progress';
import { type ExportFormat, fileFormats, formatOfFile } from '../../planning/export-formats';
import type { Planner } from '../../planning/planner';

/** Elsewhere than on a disk a file is written at once, from memory. */
const mostInMemory = 256 * 1024 * 1024;

/** A finished plan, of so many people. */
export interface SavedPlan {
  readonly planner: Planner;
  readonly plan: number;
  readonly people: number;
}

/** Asks where to, and writes the plan there in the format of the file's name. */
export async function savePlan(saved: SavedPlan, near: vscode.Uri): Promise<void> {
  const uri = await vscode.window.showSaveDialog({
    title: 'Save the plan. It holds the data of the people in it.',
    defaultUri: vscode.Uri.joinPath(folderOf(near), 'plan.json'),
    filters: Object.fromEntries(fileFormats.map(({ label, ending }) => [label, [ending]])),
  });
  if (uri !== undefined) await writePlan(saved, uri);
}

/** Writes a plan to a file, which is there only when all of it is. @throws {PlanningCancelled} when the person cancels */
async function writePlan(saved: SavedPlan, uri: vscode.Uri): Promise<void> {
  const format = formatOfFile(baseName(uri));
  await (uri.scheme === 'file' ? toDisk(saved, format, uri) : toElsewhere(saved, format, uri));
  vscode.window.setStatusBarMessage(`${baseName(uri)} saved`, 3000);
}

async function toDisk(saved: SavedPlan, format: ExportFormat, uri: vscode.Uri): Promise<void> {
  const unfinished = `${uri.fsPath}.part`;
  const stream = createWriteStream(unfinished);
  // Told of by whoever waits for a piece or for the end.
  const end = finished(stream, { readable: false });
  end.catch(() => undefined);
  try {
    await exported(saved, format, `Saving ${baseName(uri)}`, async (piece) => {
      if (!stream.write(piece))
        await Promise.race([new Promise<void>((resolve) => stream.once('drain', () => resolve())), end]);
    });
    stream.end();
    await end;
    await rename(unfinished, uri.fsPath);
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function toElsewhere(saved: SavedPlan, format: ExportFormat, uri: vscode.Uri): Promise<void> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  await exported(saved, format, `Saving ${baseName(uri)}`, (piece) => {
    size += piece.length;
    if (size > mostInMemory)
      throw new Error(`The plan is larger than ${mostInMemory / 1024 / 1024} MB. Save it to a disk of this machine.`);
    pieces.push(piece);
  });
  await vscode.workspace.fs.writeFile(uri, Buffer.concat(pieces));
}

/** The plan as a block of Markdown, as the terminal shows it. @throws {PlanningCancelled} when the person cancels */
export async function planText(saved: SavedPlan): Promise<string> {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  await exported(
    saved,
    'text',
    'Copying the plan',
    (piece) => void texts.push(decoder.decode(piece, { stream: true })),
  );
  return texts.join('');
}

function exported(
  { planner, plan, people }: SavedPlan,
  format: ExportFormat,
  title: string,
  write: (piece: Uint8Array) => Promise<void> | void,
): Promise<void> {
  return withLateProgress(title, new AbortController(), (report, signal) =>
    planner.export(
      plan,
      format,
      (piece, done) => {
        const percent = people === 0 ? 100 : Math.min(100, Math.floor((100 * done) / people));
        report({ text: `${percent} %`, percent });
        return write(piece);
      },
      signal,
    ),
  );
}
