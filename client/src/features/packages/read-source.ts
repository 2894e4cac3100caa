import * as vscode from 'vscode';
import type { ArchiveMember, TransportPackage } from './engine';
import { baseName } from './package-uri';

/** A package as its file has it now. */
export interface SourcePackage extends TransportPackage {
  readonly members: readonly ArchiveMember[];
  /** An archive is read and never written; a `Connection_*.json` can be written back into. */
  readonly isArchive: boolean;
}

/** Why a package cannot be shown; made to be shown instead. */
export class UnreadablePackage extends Error {}

/**
 * Reads the package in a file: a `.zip`, or a `Connection_*.json` as the editor has it, saved or not.
 * @throws UnreadablePackage
 */
export async function readSource(source: vscode.Uri): Promise<SourcePackage> {
  const engine = await import('./engine');
  const name = baseName(source);
  const bytes = await bytesOf(source);
  const isArchive = /\.zip$/i.test(name) || engine.looksLikeZip(bytes);
  try {
    const members = isArchive ? await engine.readArchive(bytes, name) : [{ name, baseName: name, bytes }];
    const read = engine.readPackage(members);
    if (read.connectionFiles.size > 0) return { ...read, members, isArchive };
  } catch (error) {
    throw error instanceof engine.ArchiveError ? new UnreadablePackage(error.message) : error;
  }
  throw new UnreadablePackage(
    isArchive
      ? `${name} holds no connection: no member is a Connection_*.json with EXTERNAL_ATTR. Export the package with its connection.`
      : `${name} is no Connection_*.json: it has no connection with EXTERNAL_ATTR. Choose the .zip of a transport package, or the Connection_*.json in it.`,
  );
}

async function bytesOf(source: vscode.Uri): Promise<Uint8Array> {
  const open = openDocument(source);
  if (open !== undefined) return new TextEncoder().encode(open.getText());
  try {
    return await vscode.workspace.fs.readFile(source);
  } catch {
    throw new UnreadablePackage(`${baseName(source)} cannot be read: it is not there, or you may not read it.`);
  }
}

/** The document of a file, where an editor has it open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
