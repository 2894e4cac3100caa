import { deepEqual, equal } from 'node:assert/strict';
import { closeAll, codeOf, finding, findings, typeAfter } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample } from './open-sample';
import { page } from './page';

/** What the editor does in the files of Okta and Entra. */

const okta = 'okta-broken/ringcentral.profile-mapping.json';
const entra = 'entra/ringcentral.synchronization-schema.json';
const brokenEntra = 'entra-broken/ringcentral.synchronization-schema.json';
const widget = '.suggest-widget.visible';

test('the samples of Okta and Entra that are right have no findings, the others have', async () => {
  for (const [path, code] of [
    [okta, 'okta/wrong-case'],
    [brokenEntra, 'entra/wrong-case'],
  ] as const) {
    const { document } = await openSample(path);
    await finding(document.uri, code);
  }
  for (const path of ['okta/ringcentral.profile-mapping.json', entra]) {
    const { document } = await openSample(path);
    deepEqual(findings(document.uri), []);
  }
  await closeAll();
});

pageTest('completion inside an expression of Entra offers attributes and functions', async () => {
  const editor = await openSample(entra);
  const { document } = editor;
  await typeAfter(editor, '"expression": "NormalizeDiacritics([city]');
  await page.press('Backspace Backspace Backspace Backspace');
  await page.type('it');
  await page.press('Control+Space');
  await page.waitFor(`${widget} .monaco-list-row.focused:has-text("city")`);
  await page.press('Enter');
  await eventually('The attribute', () => document.getText().includes('NormalizeDiacritics([city])'));
  await page.press('Escape');
  await closeAll();
});

pageTest('signature help of Entra counts the arguments that are left empty', async () => {
  const editor = await openSample(entra);
  await typeAfter(editor, 'Replace([mobile], , ');
  await page.press('Control+Shift+Space');
  await page.waitFor('.parameter-hints-widget.visible .parameter.active:has-text("regexPattern")');
  await page.press('Escape');
  await closeAll();
});

pageTest('a quick fix of Okta changes the expression', async () => {
  const editor = await openSample(okta);
  const { document } = editor;
  const { range } = await finding(document.uri, 'okta/unknown-function');
  equal(document.getText(range), 'String.removeSpace');
  await typeAfter(editor, 'String.removeSpace');
  await page.press('Control+.');
  await page.click('.action-widget >> text="Change to String.removeSpaces"');
  await eventually('The fix', () => document.getText().includes('String.removeSpaces(user.mobilePhone)'));
  const isGone = () => findings(document.uri).every((one) => codeOf(one) !== 'okta/unknown-function');
  await eventually('The finding goes', isGone);
  await closeAll();
});
