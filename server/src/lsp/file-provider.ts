/** One file of a folder, and a mark that changes when its content does. */
export interface FileStamp {
  /** Base name, not encoded. */
  readonly name: string;
  readonly stamp: string;
  /** In bytes. */
  readonly size: number;
}

/** An entry of a folder. */
export interface FolderEntry {
  /** Not encoded. */
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * How the server reads files that are not open: those beside an open connector file, the project files above it, and those
 * an open project file names; never outside of the folder that is open.
 */
export interface FileProvider {
  /** The `.json` files right in `folder` (a URI ending in `/`); empty when it cannot be read. */
  list(folder: string): Promise<readonly FileStamp[]>;
  /**
   * The text of a file; undefined when it cannot be read.
   * @param root URI of a folder, with `/` at the end: a link that leads out of it is not followed
   */
  read(uri: string, root?: string): Promise<string | undefined>;
  /** What is right in `folder`; undefined when it cannot be looked at. Absent where folders cannot be. */
  entries?(folder: string): Promise<readonly FolderEntry[] | undefined>;
}
