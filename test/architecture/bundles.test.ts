import { type BuildOptions, build } from 'esbuild';
import { describe, expect, it } from 'vitest';
// @ts-expect-error The build is plain JavaScript.
import { bundles as built } from '../../esbuild.mjs';

const bundles: Readonly<Record<'client' | 'server' | 'planner' | 'cli' | 'webviews', BuildOptions>> = built;

/** The files a bundle is made of. What is imported for its types only is not among them. */
async function inputsOf(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'silent' });
  return Object.keys(metafile.inputs);
}

const matching = (inputs: readonly string[], ...patterns: readonly RegExp[]) =>
  inputs.filter((input) => patterns.some((pattern) => pattern.test(input)));

const inBrowser: BuildOptions = {
  ...bundles.server,
  entryPoints: ['server/src/lsp/browser.ts'],
  platform: 'browser',
  format: 'iife',
};

describe('what the bundles hold', () => {
  it.each([
    ['in Node', bundles.server],
    ['in a browser', inBrowser],
  ] as const)(
    'the language server %s: neither credentials, nor a way to the network, nor plans',
    async (_, options) => {
      const inputs = await inputsOf(options);
      expect(inputs).toContain('server/src/lsp/connection.ts');
      const forbidden = [
        /@ringcentral\//,
        /@zip\.js\//,
        /^server\/src\/(simulator|ringcentral|cli)\//,
        // What a project file names is looked at, the people in it too; nothing is planned.
        /^server\/src\/provisioning\/(?!project\/|users\/|expectations\/people\.ts$|\w+\/people\.ts$)/,
        /^client\//,
      ];
      expect(matching(inputs, ...forbidden)).toEqual([]);
    },
  );

  it('the language server in a browser: nothing that needs Node', async () => {
    expect(matching(await inputsOf(inBrowser), /node-files/, /lib\/node\//)).toEqual([]);
  });

  it('the client: the language server runs beside it, not in it', async () => {
    const inputs = await inputsOf(bundles.client);
    expect(inputs).toContain('client/src/extension.ts');
    expect(matching(inputs, /^server\/src\/(features|rules|cli)\//, /node_modules\/vscode-languageserver\//)).toEqual(
      [],
    );
    expect(matching(inputs, /^server\/src\/lsp\//)).toEqual(['server/src/lsp/protocol.ts']);
  });

  it('the planner: plans in a thread, without VS Code, without files and without anything that could sign in', async () => {
    const { metafile } = await build({ ...bundles.planner, write: false, metafile: true, logLevel: 'silent' });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain('client/src/planning/worker/main.ts');
    const forbidden = [
      /^server\/src\/(ringcentral|simulator|cli|lsp|features|rules)\//,
      /^client\/src\/(features|extension)/,
      /^client\/src\/infrastructure\/(?!fenced\.ts$)/,
      /^client\/src\/planning\/planner\.ts$/,
    ];
    expect(matching(inputs, ...forbidden)).toEqual([]);
    // What it takes from outside: the way to who started it, and no way to files, processes or the network.
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect([...new Set(outside)]).toEqual(['node:worker_threads']);
    expect([...new Set(matching(inputs, /^node_modules\//).map((input) => input.split('/')[1]))]).toEqual([
      'fastest-levenshtein',
    ]);
  });

  it('the pages: nothing that could sign in or read an account', async () => {
    const inputs = await inputsOf(bundles.webviews);
    expect(inputs).toContain('client/webview/plan/main.ts');
    expect(matching(inputs, /^node_modules\//, /^client\/src\//)).toEqual([]);
    expect([...matching(inputs, /^server\/src\//)].sort()).toEqual([
      'server/src/provisioning/marks/event-mark.ts',
      'server/src/provisioning/render/sending-words.ts',
      'server/src/provisioning/render/style.ts',
    ]);
  });

  it.each(Object.entries(bundles))(
    '%s: no schema compiler, whose code a strict policy would refuse',
    async (_, options) => {
      expect(matching(await inputsOf(options), /node_modules\/(ajv|ajv-formats)\//)).toEqual([]);
    },
  );
});
