import * as vscode from 'vscode';

/** The scheme of documents that are parts of a transport package. */
export const packageScheme = 'saviynt-package';

/** Where a document of a package is: the file the package is in, and the path inside. */
export interface PackagePlace {
  readonly source: vscode.Uri;
  /** `Folder/Name.json`; '' for the package itself. */
  readonly path: string;
}

/**
 * The address of a document, or of the package when `path` is ''. The authority says which file the package is in, in
 * hexadecimal, because an authority knows no upper case; the file's name stands in the path for people.
 */
export function packageUri(source: vscode.Uri, path: string): vscode.Uri {
  const authority = toHex(source.toString());
  return vscode.Uri.from({
    scheme: packageScheme,
    authority,
    path: `/${baseName(source)}${path === '' ? '' : `/${path}`}`,
  });
}

/** @throws FileSystemError when the address is none of a package */
export function packagePlaceOf(uri: vscode.Uri): PackagePlace {
  const source = fromHex(uri.authority);
  // Folders may come with a slash at their end.
  const [, , ...path] = uri.path.split('/').filter((part, index) => part !== '' || index === 0);
  if (!/^[a-z][\w+.-]*:/i.test(source)) throw vscode.FileSystemError.FileNotFound(uri);
  return { source: vscode.Uri.parse(source, true), path: path.join('/') };
}

/** The last part of a path: the name of a file or folder of a package. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function toHex(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text; '' for what is no hexadecimal. */
function fromHex(hex: string): string {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) return '';
  const bytes = Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
