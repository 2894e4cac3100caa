// Our evaluators beside the real engines: `npm run oracle`, `npm run oracle -- --help`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: ['test/oracle/main.ts'],
  outfile: 'dist/oracle.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['dist/oracle.js', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
