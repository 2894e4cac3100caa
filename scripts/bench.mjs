// Ratios against a peer in the same process: `npm run bench`, `npm run bench -- workspace`, `npm run bench -- --json FILE`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import './compile-schemas.mjs';

await build({
  entryPoints: ['test/bench/main.ts'],
  outfile: 'dist/bench.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['dist/bench.js', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
