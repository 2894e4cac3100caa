import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statements } from '../../server/src/account/statements';
import { connectionStages } from '../../server/src/ringcentral/connection/test-connection';
import { RULES } from '../../server/src/rules/registry';

const docs = resolve(__dirname, '../../docs');
const page = readFileSync(resolve(docs, 'guides.md'), 'utf8');
const manifest = JSON.parse(readFileSync(resolve(docs, '../package.json'), 'utf8'));

interface Row {
  readonly id: string;
  readonly here: string;
}

const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const [, id, , here] = line.split('|').map((cell) => cell.trim());
  return id !== undefined && here !== undefined && /^[A-Z]\d\d$/.test(id) ? [{ id, here }] : [];
});

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

const all = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => found);

describe('docs/guides.md', () => {
  it('has every line of the four guides once', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      ...numbered('S', 16),
      ...numbered('O', 16),
      ...numbered('E', 15),
      ...numbered('J', 21),
    ]);
  });

  it('says of every line where it is', () => {
    const place = /\]\(\.\.\/|\]\([a-z-]+\.md\)|`[a-z]+\/[a-z-]+`|\*RingCentral: |\b[ARWL]\d+\b|actions of the plan/;
    expect(rows.filter(({ here }) => !place.test(here))).toEqual([]);
  });

  it('names only rules that exist', () => {
    const codes = new Set<string>(RULES.map(({ code }) => code));
    const named = all(/`([a-z]+\/[a-z-]+)`/g);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((code) => !codes.has(code) || !existsSync(resolve(docs, 'rules', `${code}.md`)))).toEqual([]);
  });

  it('links only to what exists', () => {
    const targets = all(/\]\(([^)]+)\)/g);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !existsSync(resolve(docs, target)))).toEqual([]);
  });

  it('names only statements, stages and commands that exist', () => {
    const ids = new Set<string>(statements.map(({ id }) => id));
    const named = rows.flatMap(({ here }) => [...here.matchAll(/(?<![\w/-])([ARWL]\d+)\b/g)].map(([id]) => id));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);

    const stages = new Map(connectionStages.map(({ id, title }) => [title, `${id}.ts`]));
    const links = [...page.matchAll(/\[([^\]]+)\]\([^)]*\/stages\/([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(([, title = '', file]) => stages.get(title) !== file)).toEqual([]);

    const commands = manifest.contributes.commands.map(({ title }: { title: string }) => title);
    expect(all(/\*RingCentral: ([^*]+)\*/g).filter((title) => !commands.includes(title))).toEqual([]);
  });
});
