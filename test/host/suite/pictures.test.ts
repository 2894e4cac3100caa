import * as vscode from 'vscode';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll, finding, rangeOf, typeAfter, typeText } from './editing';
import { pageTest } from './harness';
import { openSample, samplePath } from './open-sample';
import { page, repeatedly } from './page';

/** The pictures of the README: `npm run pictures` copies them to docs/pictures when all tests passed. */

const broken = 'ringcentral-broken/CreateAccountJSON.json';
const okta = 'okta/ringcentral.profile-mapping.json';
const oktaBroken = 'okta-broken/ringcentral.profile-mapping.json';
const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

/** A picture needs room: no side bar, and the long line of a request body on several. */
async function withRoom(take: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor');
  await closeAll();
  await settings.update('wordWrap', 'on', true);
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  await page.waitForNoText('RingCentral simulator stopped');
  try {
    await take();
  } finally {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.view.explorer');
    await settings.update('wordWrap', undefined, true);
  }
}

pageTest('picture: findings', () =>
  withRoom(async () => {
    const editor = await openSample(broken);
    const { document } = editor;
    const { range } = await finding(document.uri, 'saviynt/unknown-property');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await page.waitForText('Saviynt user has no property "lastName"');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const ask = async () => {
      await typeAfter(editor, document.getText(range));
      editor.revealRange(rangeOf(document, '{'), vscode.TextEditorRevealType.AtTop);
      await vscode.commands.executeCommand('editor.action.showHover');
    };
    await page.untilShown(ask, '.monaco-hover:visible:has-text("Quick Fix")');
    await page.screenshot('diagnostics', { keepPointer: true });
    await page.press('Escape');
  }),
);

pageTest('picture: completion inside the request body', () =>
  withRoom(async () => {
    const editor = await openSample(broken);
    await repeatedly('The details of a completion', async () => {
      await typeText(editor, '\\"active\\":true', ',\\"');
      await page.waitFor('.suggest-widget.visible .monaco-list-row.focused', 10_000);
      await vscode.commands.executeCommand('toggleSuggestionDetails');
      await page.waitFor('.suggest-details-container', 10_000);
      await page.press('ArrowDown ArrowDown');
      await page.waitForText('mobile number', 10_000);
    });
    await page.screenshot('completion');
    await page.press('Escape Escape');
  }),
);

pageTest('picture: expressions of Okta, with the values of a sample user', () =>
  withRoom(async () => {
    const editor = await openSample(oktaBroken);
    const { document } = editor;
    await chooseAda();
    await finding(document.uri, 'okta/wrong-arity');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await page.waitForText('Function names are case-sensitive');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const ask = async () => {
      await typeAfter(editor, 'toLowerCase(user.ema');
      editor.revealRange(rangeOf(document, '"properties"'), vscode.TextEditorRevealType.AtTop);
      await vscode.commands.executeCommand('editor.action.showHover');
    };
    await page.untilShown(ask, '.monaco-hover:visible:has-text("ada.obi@")');
    await page.screenshot('expressions', { keepPointer: true });
    await page.press('Escape');
    await chooseNobody();
  }),
);

pageTest('picture: evaluate', () =>
  withRoom(async () => {
    const editor = await openSample(okta);
    await chooseAda();
    await typeAfter(editor, 'String.removeSpaces(');
    await page.palette('RingCentral: Evaluate Expression');
    await page.waitForText('Okta Expression Language');
    await page.click('input[aria-label="user.mobilePhone"]');
    await page.fill('input[aria-label="user.mobilePhone"]', '+1 650 555 0101');
    await page.waitFor('pre.value:has-text("+16505550101")');
    await page.screenshot('evaluate');
    await closeAll();
    await openSample(okta);
    await chooseNobody();
  }),
);

pageTest('picture: preview', () =>
  withRoom(async () => {
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
      mapping: uri('ringcentral'),
      users: uri('users.csv'),
      account: uri('account.json'),
    });
    await page.waitForText('Ben Krüger');
    await page.click('.row:has-text("Faye Wong")');
    await page.waitForText('How this came about');
    await page.screenshot('preview');
  }),
);

pageTest('picture: connection', () =>
  withRoom(async () => {
    await page.palette('RingCentral: Test Connection');
    await page.choose('Simulator');
    await page.waitForText('Test Again');
    await page.screenshot('connection');
    await vscode.commands.executeCommand('ringcentralProvisioning.stopSimulator');
  }),
);
