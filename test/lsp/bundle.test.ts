import { build } from 'esbuild';
import { expect, it } from 'vitest';

async function inputsOf(entry: string, platform: 'browser' | 'node'): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform,
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

const FORBIDDEN = [/@ringcentral\/sdk/, /server\/src\/(simulator|ringcentral|cli|provisioning)\//, /node_modules\/ajv/];

it.each([
  ['server/src/lsp/node.ts', 'node'],
  ['server/src/lsp/browser.ts', 'browser'],
] as const)('%s holds neither credentials nor a way to the network', async (entry, platform) => {
  const inputs = await inputsOf(entry, platform);
  expect(inputs).toContain('server/src/lsp/connection.ts');
  expect(inputs.filter((input) => FORBIDDEN.some((pattern) => pattern.test(input)))).toEqual([]);
});

it('runs in a browser: nothing there needs Node', async () => {
  const inputs = await inputsOf('server/src/lsp/browser.ts', 'browser');
  expect(inputs.filter((input) => input.includes('node-files') || input.includes('lib/node/'))).toEqual([]);
});
