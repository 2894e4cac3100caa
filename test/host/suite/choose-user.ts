import { page } from './page';

/** Chooses Ada Obi of `users.csv`, the way a person does. */
export async function chooseAda(): Promise<void> {
  await page.palette('RingCentral: Choose Sample User');
  await page.choose('users.csv');
  await page.choose('Ada Obi');
  await page.waitForText('Ada Obi (sample)');
}

/** Chooses nobody, so that the next test finds no values. A recognised file is open. */
export async function chooseNobody(): Promise<void> {
  await page.palette('RingCentral: Choose Sample User');
  await page.choose('Nobody');
  await page.waitForNoText('Ada Obi (sample)');
}
