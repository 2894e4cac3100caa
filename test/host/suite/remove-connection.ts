import { page } from './page';

/** Removes a connection as a person does, who is asked once more. */
export async function removeConnection(name: string): Promise<void> {
  await page.palette('RingCentral: Remove Connection');
  await page.choose(name);
  await page.choose(`Remove ${name}`);
  await page.expectCount(`.pane:has-text("RingCentral Connections") .monaco-list-row:has-text("${name}")`, 0);
}
