import { expect, it } from 'vitest';
import { cli } from './support';

it('says how an expression that begins with a dash is written', async () => {
  const { code, err } = await cli('eval', '--language', 'groovy', '-1');
  expect(code).toBe(1);
  expect(err).toContain('Put -- before an expression that begins with a dash.');
  expect((await cli('eval', '--language', 'groovy', '--', '-1')).out).toBe('-1  number\n');
});
