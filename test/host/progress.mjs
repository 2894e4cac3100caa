import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { repoDir } from './paths.mjs';

/** Turns places in the bundle into places in the tests: VS Code formats stacks itself and ignores source maps. */
function sourcePlaces(bundle) {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  return (stack) =>
    stack.replaceAll(/(\/[^\s():]+\/suite\/index\.js):(\d+):(\d+)/g, (place, _bundle, line, column) => {
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      if (!entry.originalSource) return place;
      const file = path.resolve(path.dirname(bundle), entry.originalSource);
      return `${path.relative(repoDir, file)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
}

/**
 * Prints what the tests report while they run, and counts.
 *
 * @param {string} file the progress file, one JSON object a line
 * @param {string} bundle the bundled tests, with their source map beside them
 * @param {(line: string) => void} say
 */
export function followProgress(file, bundle, say) {
  const inSource = sourcePlaces(bundle);
  const counts = { passed: 0, failed: 0, skipped: 0, ended: false };
  const secondAttempts = new Set();
  const secrets = new Set();
  const indented = (error) => inSource(error).replace(/^/gm, '      ');
  let seen = 0;
  let lastChange = Date.now();
  const show = (one) => {
    if (one.event === 'pass') {
      counts.passed += 1;
      const attempt = secondAttempts.has(one.name) ? ', passed at the second attempt' : '';
      say(`  ✓ ${one.name} (${one.ms} ms${attempt})`);
    } else if (one.event === 'note') {
      say(`    note: ${one.text}`);
    } else if (one.event === 'secrets') {
      for (const value of one.values) secrets.add(value);
    } else if (one.event === 'again') {
      secondAttempts.add(one.name);
      say(`  warning: ${one.name} failed (${one.ms} ms) and is run again\n${indented(one.error)}`);
    } else if (one.event === 'skip') {
      counts.skipped += 1;
      say(`  - ${one.name}: skipped, ${one.reason}`);
    } else if (one.event === 'fail') {
      counts.failed += 1;
      say(`  ✗ ${one.name} (${one.ms} ms)\n${indented(one.error)}`);
    } else if (one.event === 'end') {
      counts.ended = true;
      if (one.skippedPageSteps > 0)
        say(`  ${one.skippedPageSteps} page steps skipped: this host has no page to drive.`);
    }
  };
  const read = () => {
    if (!existsSync(file)) return;
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    for (const line of lines.slice(seen)) show(JSON.parse(line));
    if (lines.length > seen) lastChange = Date.now();
    seen = lines.length;
  };
  const timer = setInterval(read, 200);
  return {
    counts,
    /** What must not lie in a file when the run has ended. */
    secrets,
    /** Milliseconds since the tests last reported anything. */
    silence: () => Date.now() - lastChange,
    stop() {
      clearInterval(timer);
      read();
    },
  };
}
