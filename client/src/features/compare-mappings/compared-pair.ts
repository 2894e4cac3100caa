import * as vscode from 'vscode';
import { baseName, readText } from '../../infrastructure/files';
import { GitHead } from '../../infrastructure/git-head';
import type { VersionTexts } from '../../inputs/mapping/version-texts';
import { versionAt, versionOf } from './version';

/** Two versions to compare, read again whenever it is asked for. */
export interface ComparedPair {
  readonly before: string;
  readonly after: string;
  /** The file the command was run on. */
  readonly uri: vscode.Uri;
  /** What the text diff shows on the left. */
  readonly beforeUri: vscode.Uri;
  /** @throws {Error} for a person */
  read(): Promise<{ readonly before: VersionTexts; readonly after: VersionTexts }>;
  /** Under which a file of the older version is shown. */
  shownBefore(uri: string): vscode.Uri;
}

const none = (uri: vscode.Uri) =>
  new Error(
    `${baseName(uri)} is no mapping that can be compared. Open a synchronization schema of Entra, a profile mapping of Okta or a parameter of Saviynt.`,
  );

/** The last commit and the editor. @throws {Error} for a person, when there is nothing to compare */
export async function pairWithHead(uri: vscode.Uri): Promise<ComparedPair> {
  if ((await versionAt(uri)) === undefined) throw none(uri);
  const head = await GitHead.of(uri);
  if ((await head.textOf(uri)) === undefined)
    throw new Error(
      `${baseName(uri)} is not in the last commit, so there is no earlier version. Commit it first, or compare it with another file.`,
    );
  const name = vscode.workspace.asRelativePath(uri);
  return {
    before: `${name} (HEAD)`,
    after: name,
    uri,
    beforeUri: head.uriOf(uri),
    async read() {
      const after = await versionAt(uri);
      if (after === undefined) throw none(uri);
      const before = await versionOf(after, (one) => head.textOf(vscode.Uri.parse(one, true)));
      if (before === undefined) throw new Error(`${baseName(uri)} was no mapping in the last commit.`);
      return { before, after };
    },
    shownBefore: (one) => head.uriOf(vscode.Uri.parse(one, true)),
  };
}

/** Another file, as the older version, and the editor. @throws {Error} for a person, when one of them is no mapping */
export async function pairWithFile(uri: vscode.Uri, other: vscode.Uri): Promise<ComparedPair> {
  const read = async () => {
    const [before, after] = await Promise.all([versionAt(other), versionAt(uri)]);
    if (before === undefined) throw none(other);
    if (after === undefined) throw none(uri);
    return { before, after };
  };
  await read();
  return {
    before: vscode.workspace.asRelativePath(other),
    after: vscode.workspace.asRelativePath(uri),
    uri,
    beforeUri: other,
    read,
    shownBefore: (one) => vscode.Uri.parse(one, true),
  };
}

/** Asks for the other file, which is taken for the older version. @returns undefined when the person leaves */
export async function chooseOther(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [other] =
    (await vscode.window.showOpenDialog({
      title: `Compare ${baseName(uri)} with an earlier version`,
      openLabel: 'Compare with this',
      defaultUri: vscode.Uri.joinPath(uri, '..'),
      filters: { Mapping: ['json', 'jsonc'] },
    })) ?? [];
  // Fails here, with its reason, rather than in the middle of a comparison.
  if (other !== undefined) await readText(other);
  return other;
}
