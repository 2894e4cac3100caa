// The one build: client, language server, CLI and the pages shown in webviews, each into one file under dist/.

import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: true,
  logLevel: 'warning',
  target: 'es2022',
  // Some libraries hide their implementation behind UMD; their ES module build bundles completely.
  mainFields: ['module', 'main'],
  define: { __VERSION__: JSON.stringify(version) },
};

const webviewPages = readdirSync('client/webview').filter((page) => existsSync(`client/webview/${page}/main.ts`));

const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };

/** Every bundle by name; the architecture test reads the same list. */
export const bundles = {
  client: { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  server: { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.js' },
  // Runs as a thread of the client: plans, and knows neither VS Code nor anything that could sign in.
  planner: { ...node, entryPoints: ['client/src/planning/worker/main.ts'], outfile: 'dist/planner.js' },
  cli: {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  webviews: {
    ...shared,
    platform: 'browser',
    format: 'iife',
    outdir: 'dist/webview',
    // One folder a page: main.ts and style.css become dist/webview/<page>.js and .css.
    entryPoints: webviewPages.flatMap((page) => [
      { in: `client/webview/${page}/main.ts`, out: page },
      { in: `client/webview/${page}/style.css`, out: page },
    ]),
  },
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await import('./scripts/compile-schemas.mjs');
  for (const options of Object.values(bundles)) {
    if (watch) await (await context(options)).watch();
    else await build(options);
  }
}
