import { page, repeatedly } from './page';

/** Chooses Ada Obi of `users.csv`, the way a person does. */
export async function chooseAda(): Promise<void> {
  await repeatedly('The choice of Ada Obi', async () => {
    await page.palette('RingCentral: Choose Sample User');
    await page.question('RingCentral: Sample User', 10_000);
    await page.waitFor('.quick-input-list .monaco-list-row', 10_000);
    // Not asked again when a person of this file was chosen before.
    if ((await page.count('.quick-input-list >> text="Ada Obi"')) === 0) await page.choose('users.csv');
    await page.choose('Ada Obi');
    await page.waitForText('Ada Obi (sample)', 10_000);
  });
}

/** Chooses nobody, so that the next test finds no values. A recognised file is open. */
export async function chooseNobody(): Promise<void> {
  await repeatedly('The choice of nobody', async () => {
    await page.palette('RingCentral: Choose Sample User');
    await page.choose('Nobody');
    await page.waitForNoText('Ada Obi (sample)', 10_000);
  });
}
