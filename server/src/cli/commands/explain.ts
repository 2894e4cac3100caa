import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES } from '../../rules/registry';
import { parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import type { Terminal } from '../terminal';

export const EXPLAIN_HELP = `Prints the page of a finding: what happens, how we know, how to mend it.

Usage: ringcentral-provisioning explain CODE
       ringcentral-provisioning explain            (lists all codes)
`;

/** `explain [CODE]`; the pages are the ones in docs/rules, which stand beside the CLI. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('explain', args, {}, 1);
  if (values.help) {
    terminal.out(EXPLAIN_HELP);
    return ExitCode.ok;
  }
  const [code] = positionals;
  if (code === undefined) {
    const width = Math.max(...RULES.map((rule) => rule.code.length));
    const rows = RULES.map((rule) => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(11)}  ${rule.title}\n`);
    terminal.out([...rows].sort().join(''));
    return ExitCode.ok;
  }
  // The code becomes part of a path, so only what a code may contain is let through.
  const page = /^[a-z]+\/[a-z0-9-]+$/.test(code) ? code : undefined;
  const text = page === undefined ? undefined : await readPage(page);
  if (text === undefined) throw new UsageError(`There is no rule ${code}. "explain" without a code lists all of them.`);
  terminal.out(text);
  return ExitCode.ok;
}

async function readPage(code: string): Promise<string | undefined> {
  const family = code.split('/')[0] ?? '';
  for (const name of [`${code}.md`, `${family}.md`]) {
    const text = await readFile(join(__dirname, '..', 'docs', 'rules', name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
