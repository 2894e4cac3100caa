/** Where the members of an unpacked package lie as they were exported. */
export const EXPORT_FOLDER = '.transport-package';

/** A file of the folder to pack; the path is relative to it, with `/`. */
export interface FolderFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The order of members in a package: the summary first, as EIC exports it, then by name. Folder names are given out in
 * this order too, so that a folder and the package it came from agree on them.
 */
export function compareMembers(a: string, b: string): number {
  const isSummary = (name: string) => Number(name.startsWith('ObjectSummary'));
  return isSummary(b) - isSummary(a) || (a < b ? -1 : Number(a > b));
}
