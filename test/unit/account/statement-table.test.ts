import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { switches, switchNames } from '../../../server/src/account/behaviour';
import { confidenceLabel, type Statement, type StatementId, statements } from '../../../server/src/account/statements';

const root = join(__dirname, '../../..');
const folders = ['test/unit/account', 'test/simulator', 'test/conformance'];

interface Title {
  readonly file: string;
  readonly title: string;
}

/** The titles of all tests in a file: the first text of each `it(…)` and `it.each(…)(…)`. */
function titlesIn(file: string): readonly Title[] {
  const source = readFileSync(join(root, file), 'utf8');
  return source
    .split(/^\s+it(?=[.(])/m)
    .slice(1)
    .flatMap((part) =>
      [/^\(\s*'((?:[^'\\]|\\.)*)'/, /\)\(\s*'((?:[^'\\]|\\.)*)'/].map((pattern) => pattern.exec(part)?.[1]),
    )
    .flatMap((title) => (title === undefined ? [] : [{ file, title }]));
}

const titles: readonly Title[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => titlesIn(relative(root, join(root, folder, name)).replaceAll('\\', '/'))),
);

/** A test proves a statement when its title begins with the statement's id, alone or among others. */
function proofsOf(id: StatementId): readonly Title[] {
  return titles.filter(({ title }) => {
    const ids = /^((?:[ARWTFL]\d+(?:, )?)+):/.exec(title)?.[1];
    return ids?.split(', ').includes(id);
  });
}

function confidenceOf({ confidence, statusConfidence }: Statement): string {
  const words = { documented: 'documented', seen: 'seen', believed: 'believed' } as const;
  return confidence === statusConfidence
    ? words[confidence]
    : `${words[confidence]}; the status is ${words[statusConfidence]}`;
}

function sourceOf({ source }: Statement): string {
  const { title, url } = source as { readonly title: string; readonly url?: string };
  return url === undefined ? title : `[${title}](${url})`;
}

function row(entry: Statement): string {
  const own = switchNames.filter((name) => switches[name].statement === entry.id).map((name) => `\`${name}\``);
  const [proof] = proofsOf(entry.id);
  const test = proof === undefined ? '' : `${proof.file}: ${proof.title.replaceAll('\\', '').replaceAll('|', '\\|')}`;
  const cells = [entry.id, entry.says, confidenceOf(entry), sourceOf(entry), own.join(', '), test];
  return `| ${cells.join(' | ')} |`;
}

function table(): string {
  const values = switchNames.map((name) => {
    const entry = switches[name];
    const choices =
      'values' in entry ? entry.values.map((value) => `\`${value}\``).join(', ') : `\`${entry.standard}\` …`;
    return `| \`${name}\` | ${entry.statement} | ${choices} | ${entry.about} |`;
  });
  return `# What the model of a RingCentral account takes to be so

The preview predicts with this model and the simulator serves it. Each statement has its source, says how sure it is, and
is proved by a test. What RingCentral documents or was seen to do is fixed; the rest is a switch.

This file is written by \`npx vitest run test/unit/account/statement-table.test.ts -u\`; the test fails when it is not up to date.

| | statement | confidence | source | switches | test |
|---|---|---|---|---|---|
${statements.map(row).join('\n')}

## Switches

The first value of each is the default. Profiles of switches are in [simulator.md](simulator.md).

| switch | statement | values | what it decides |
|---|---|---|---|
${values.join('\n')}
`;
}

describe('the table of statements', () => {
  it('has a test for each', () => {
    const unproved = statements.filter(({ id }) => proofsOf(id).length === 0).map(({ id }) => id);
    expect(unproved).toEqual([]);
  });

  it('has a switch for each that is only believed, unless RFC 7644 or its own form leaves no choice', () => {
    const fixed: readonly StatementId[] = ['W31', 'W34', 'W35'];
    const open = statements.filter(({ confidence }) => confidence === 'believed').map(({ id }) => id);
    const chosen = new Set<StatementId>(switchNames.map((name) => switches[name].statement));
    expect(open.filter((id) => !chosen.has(id))).toEqual(fixed);
  });

  it('has the forty-five of the description, REST and what stands between among them', () => {
    const core = statements.filter(({ id }) => {
      const number = Number(id.slice(1));
      return { A: 6, R: 10, W: 21, T: 3, F: 1, L: 4 }[id[0] ?? '']! >= number;
    });
    expect(core).toHaveLength(45);
  });

  it('is in docs/account-statements.md', async () => {
    await expect(table()).toMatchFileSnapshot(join(root, 'docs/account-statements.md'));
    expect(confidenceLabel('believed')).toBe('[our belief]');
    expect(confidenceLabel('documented', 'believed')).toBe('[documented; the status is our belief]');
  });
});
