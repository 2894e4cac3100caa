import { pageTest } from './harness';
import { page } from './page';

pageTest('the language server can be started again', async () => {
  await page.palette('RingCentral: Restart Language Server');
  await page.waitForNoText('did not start', 3000);
});
