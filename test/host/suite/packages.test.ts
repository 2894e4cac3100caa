import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import * as vscode from 'vscode';
import { readArchive } from '../../../server/src/archive/read-archive';
import { writeArchive } from '../../../server/src/archive/write-archive';
import { closeAll, codeOf, finding, findings, rangeOf } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';

const name = 'Connection_2026-11-02_08-15-00(UTC).json';
const sample = vscode.Uri.file(samplePath(`transport-package/${name}`));
const at = (path: string) => vscode.Uri.file(samplePath(path));
const read = async (uri: vscode.Uri) => vscode.workspace.fs.readFile(uri);
const text = async (uri: vscode.Uri) => new TextDecoder().decode(await read(uri));

let copies = 0;

/** A name of its own for each attempt at a test, so that nothing of the one before is in its way. */
function own(name: string): string {
  copies += 1;
  return `own-${copies}-${name}`;
}

/** A zip of the sample package in the workspace. */
async function makeZip(file: string): Promise<vscode.Uri> {
  const summary = new TextEncoder().encode('{"Objects":{"connection":["RingCentral EU"]}}');
  const members = [
    { name: 'ObjectSummary_2026-11-02_08-15-00(UTC).json', bytes: summary },
    { name, bytes: await read(sample) },
  ];
  await vscode.workspace.fs.writeFile(at(file), await writeArchive(members));
  return at(file);
}

/** Opens the package and waits for the document of CreateAccountJSON. */
async function openPackage(source: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('ringcentralProvisioning.openPackage', source.toString());
  const editor = await eventually('A document of the package', () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.scheme === 'saviynt-package' && active;
  });
  ok(editor.document.uri.path.endsWith('RingCentral EU/CreateAccountJSON.json'));
  return editor.document;
}

async function closePackage(document: vscode.TextDocument): Promise<void> {
  await closeAll();
  await vscode.commands.executeCommand('ringcentralProvisioning.closePackage', document.uri);
}

const summary = (one: vscode.Diagnostic) => `${codeOf(one)}: ${one.message}`;

pageTest('a transport package opens from the explorer as a folder, one document per parameter', async () => {
  await closeAll();
  await makeZip('transport-package/RingCentral.zip');
  await vscode.commands.executeCommand('workbench.files.action.collapseExplorerFolders');
  const document = await openPackage(at('transport-package/RingCentral.zip'));
  await finding(document.uri, 'saviynt/header-name-case');
  await page.waitForText('Transport Packages');
  await page.waitForText('ConnectionJSON (encrypted).txt');
  await page.waitForText('ImportAccountEntJSON.json');
  // Room for the picture: the folder of the workspace is folded away.
  const workspace = '.pane-header:has-text("workspace")';
  await page.click(workspace);
  await page.screenshot('package');
  await page.click(workspace);
  await closePackage(document);
  await vscode.workspace.fs.delete(at('transport-package/RingCentral.zip'));
});

test('documents of a package have the findings of the exported file', async () => {
  const exported = await openSample(`transport-package/${name}`);
  await finding(exported.document.uri, 'saviynt/header-name-case');
  const zip = await makeZip('findings.zip');
  const document = await openPackage(zip);
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const opened: vscode.Uri[] = [];
  for (const [file] of await vscode.workspace.fs.readDirectory(folder)) {
    const { uri } = await vscode.window
      .showTextDocument(vscode.Uri.joinPath(folder, file), { preview: false })
      .then((editor) => editor.document);
    opened.push(uri);
  }
  const found = () => opened.flatMap((uri) => findings(uri).map(summary)).sort();
  const expected = () => findings(exported.document.uri).map(summary).sort();
  await eventually('All findings', () => found().join() === expected().join()).catch(() => undefined);
  deepEqual(found(), expected());
  ok(expected().length > 3);
  await closePackage(document);
  await vscode.workspace.fs.delete(zip);
});

pageTest('a package in a zip can be previewed as it was exported', async () => {
  const zip = await makeZip('preview.zip');
  const document = await openPackage(zip);
  await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: document.uri.toString(),
    users: at('users.csv').toString(),
    account: at('account.json').toString(),
  });
  await page.waitForText('0 requests sent that change anything');
  await page.waitForText('Preview: RingCentral EU');
  await closePackage(document);
  await vscode.workspace.fs.delete(zip);
});

test('a package in a zip is for reading, and says so', async () => {
  const zip = await makeZip('reading.zip');
  const before = await read(zip);
  const document = await openPackage(zip);
  await rejects(
    async () => vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode('{}')),
    /read-?only|is an archive and is not changed/i,
  );
  deepEqual(await read(zip), before);
  await closePackage(document);
  await vscode.workspace.fs.delete(zip);
});

test('a fix inside a document of a Connection_*.json is written back into the package', async () => {
  const original = await read(sample);
  const copy = at(`${own('package-copy')}/Connection_1.json`);
  await vscode.workspace.fs.writeFile(copy, original);
  const document = await openPackage(copy);
  const before = JSON.parse(await text(copy));
  const { range } = await finding(document.uri, 'saviynt/header-name-case');
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const fix = actions.find(({ edit }) => edit !== undefined);
  ok(fix?.edit, 'a fix is offered');
  await vscode.workspace.applyEdit(fix.edit);
  const edited = document.getText();
  ok(await document.save());
  const after = JSON.parse(await text(copy));
  const value = (content: typeof before, parameter: string): string =>
    content['RingCentral EU'].EXTERNAL_ATTR.find(
      ({ attributename }: { attributename: string }) => attributename === parameter,
    ).encryptedattributevalue;
  ok(value(after, 'CreateAccountJSON') !== value(before, 'CreateAccountJSON'));
  deepEqual(JSON.parse(value(after, 'CreateAccountJSON')), JSON.parse(edited));
  ok(value(after, 'CreateAccountJSON').includes('\r\n'), 'the line ends of the export stay');
  equal(value(after, 'ConnectionJSON'), value(before, 'ConnectionJSON'));
  // Nothing but the fix changed: undone, the file is what it was.
  const source = await vscode.window.showTextDocument(copy);
  await vscode.commands.executeCommand('undo');
  await eventually('The export is as it was', () => source.document.getText() === new TextDecoder().decode(original));
  await eventually('The document follows', () => document.getText() !== edited);
  await closePackage(document);
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(copy, '..'), { recursive: true });
});

test('a package is extracted to files, edited, and packed again', async () => {
  const zip = await makeZip('round-trip.zip');
  const folder = at(own('extracted'));
  const packed = at(own('packed.zip'));
  const run = (command: string, ...args: vscode.Uri[]) =>
    vscode.commands.executeCommand(`ringcentralProvisioning.${command}`, ...args.map(String));
  await run('extractConnector', zip, folder);
  await run('packFolder', folder, packed);
  const members = async (uri: vscode.Uri) =>
    (await readArchive(await read(uri), 'a.zip')).map(({ baseName, bytes }) => [baseName, [...bytes]]);
  deepEqual(await members(packed), await members(zip));

  const create = vscode.Uri.joinPath(folder, 'RingCentral EU/CreateAccountJSON.json');
  const { document } = await vscode.window.showTextDocument(create);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(create, rangeOf(document, 'POST'), 'PUT');
  await vscode.workspace.applyEdit(edit);
  await document.save();
  await run('packFolder', folder, packed);
  const [, connection] = await readArchive(await read(packed), 'a.zip');
  const export_ = await text(sample);
  equal(new TextDecoder().decode(connection?.bytes), replaceIn(export_, 'CreateAccountJSON', 'POST', 'PUT'));
  await closeAll();
  await vscode.workspace.fs.delete(folder, { recursive: true });
  for (const file of [zip, packed]) await vscode.workspace.fs.delete(file);
});

pageTest('links are neither packed nor written through', async () => {
  const zip = await makeZip('links.zip');
  const [folder, packed, outside] = [at(own('with-link')), at(own('with-link.zip')), at(own('outside.json'))];
  const run = (command: string, ...args: vscode.Uri[]) =>
    vscode.commands.executeCommand(`ringcentralProvisioning.${command}`, ...args.map(String));
  await run('extractConnector', zip, folder);
  const create = vscode.Uri.joinPath(folder, 'RingCentral EU/CreateAccountJSON.json');
  await vscode.workspace.fs.rename(create, outside);
  await symlink(outside.fsPath, create.fsPath);
  const before = await text(outside);

  await run('packFolder', folder, packed);
  await rejects(async () => read(packed));
  await page.message('is a link, which is not followed');
  await run('extractConnector', zip, folder);
  await page.message('is a link to another place');
  equal(await text(outside), before);
  await vscode.workspace.fs.delete(folder, { recursive: true });
  for (const file of [zip, outside]) await vscode.workspace.fs.delete(file);
});

/** The first `from` behind `anchor` replaced. */
function replaceIn(content: string, anchor: string, from: string, to: string): string {
  const start = content.indexOf(from, content.indexOf(anchor));
  return content.slice(0, start) + to + content.slice(start + from.length);
}
