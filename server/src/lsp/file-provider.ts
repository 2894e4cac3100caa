/** One file of a folder, and a mark that changes when its content does. */
export interface FileStamp {
  /** Base name, not encoded. */
  readonly name: string;
  readonly stamp: string;
  /** In bytes. */
  readonly size: number;
}

/** How the server reads files that are not open: only those beside an open connector file, never further. */
export interface FileProvider {
  /** The `.json` files right in `folder` (a URI ending in `/`); empty when it cannot be read. */
  list(folder: string): Promise<readonly FileStamp[]>;
  /** The text of a file; undefined when it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}
