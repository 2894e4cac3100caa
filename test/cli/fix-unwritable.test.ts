import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { cli, folderWith } from './support';

// A read-only file would do, were the tests never run by root, who may write everything.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const writeFile: typeof real.writeFile = async (path, ...rest) => {
    if (String(path).endsWith('B.RemoveAccountJSON.json')) throw Object.assign(new Error('denied'), { code: 'EACCES' });
    return real.writeFile(path, ...rest);
  };
  return { ...real, writeFile };
});

const WITHOUT_204 =
  '{"call":[{"name":"c","connection":"a","url":"https://platform.ringcentral.com/scim/v2/Users/1","httpMethod":"DELETE","httpHeaders":{},"successResponses":{"statusCode":[200]},"unsuccessResponses":{"statusCode":[404]}}]}';

it('--fix names the file it may not write, and says what was changed before', async () => {
  const folder = folderWith({ 'A.RemoveAccountJSON.json': WITHOUT_204, 'B.RemoveAccountJSON.json': WITHOUT_204 });
  const { code, err } = await cli('check', folder, '--fix');
  const [first, second] = ['A', 'B'].map((name) => join(folder, `${name}.RemoveAccountJSON.json`));
  expect(code).toBe(1);
  expect(err).toContain(`${second} cannot be mended: you may not write it. Already changed: ${first}.`);
  expect(readFileSync(second as string, 'utf8')).toBe(WITHOUT_204);
  expect(JSON.parse(readFileSync(first as string, 'utf8')).call[0].successResponses.statusCode).toContain(204);
});
