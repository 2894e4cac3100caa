import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseFix, complete } from './asking';
import { closeAll, codeOf, expectNoFindings, finding, findings, openNew, typeAfter } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';

/** What the editor does in the files of Okta and Entra. */

const okta = 'okta-broken/ringcentral.profile-mapping.json';
const entra = 'entra/ringcentral.synchronization-schema.json';
const brokenEntra = 'entra-broken/ringcentral.synchronization-schema.json';

test('the samples of Okta and Entra that are right have no findings, the others have', async () => {
  for (const [path, code] of [
    [okta, 'okta/wrong-case'],
    [brokenEntra, 'entra/wrong-case'],
  ] as const) {
    const { document } = await openSample(path);
    await finding(document.uri, code);
  }
  const right: vscode.TextDocument[] = [];
  for (const path of ['okta/ringcentral.profile-mapping.json', entra]) right.push((await openSample(path)).document);
  await expectNoFindings(right);
  await closeAll();
});

pageTest('completion inside an expression of Entra offers attributes and functions', async () => {
  // A file of its own, so that the sample stays as it is, with a place where an attribute is still to be named.
  const sample = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(samplePath(entra))));
  const unfinished = sample.replace('"NormalizeDiacritics([city])"', '"NormalizeDiacritics([])"');
  const editor = await openNew('entra-unfinished/ringcentral.synchronization-schema.json', unfinished);
  await complete(editor, {
    after: '"NormalizeDiacritics([',
    typed: 'cit',
    label: 'city',
    expected: '"NormalizeDiacritics([city])"',
  });
  await closeAll();
  await vscode.workspace.fs.delete(vscode.Uri.file(samplePath('entra-unfinished')), { recursive: true });
});

pageTest('signature help of Entra counts the arguments that are left empty', async () => {
  const editor = await openSample(entra);
  const ask = async () => {
    await typeAfter(editor, 'Replace([mobile], , ');
    await page.press('Control+Shift+Space');
  };
  await page.untilShown(ask, '.parameter-hints-widget.visible .parameter.active:has-text("regexPattern")');
  await page.press('Escape');
  await closeAll();
});

pageTest('a quick fix of Okta changes the expression', async () => {
  const editor = await openSample(okta);
  const { document } = editor;
  const { range } = await finding(document.uri, 'okta/unknown-function');
  equal(document.getText(range), 'String.removeSpace');
  const isDone = (text: string) => text.includes('String.removeSpaces(user.mobilePhone)');
  await chooseFix(editor, 'String.removeSpace', 'Change to String.removeSpaces', isDone);
  const isGone = () => findings(document.uri).every((one) => codeOf(one) !== 'okta/unknown-function');
  await eventually('The finding goes', isGone);
  await closeAll();
});
