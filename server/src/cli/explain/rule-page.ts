import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page of a rule; undefined when there is none, or `code` cannot be a code. */
export async function readRulePage(code: string): Promise<string | undefined> {
  // The code becomes part of a path, so only what a code may contain is let through.
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(code)) return undefined;
  const family = code.split('/')[0] ?? '';
  for (const name of [`${code}.md`, `${family}.md`]) {
    const text = await readFile(join(__dirname, '..', 'docs', 'rules', name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}
