import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { protectCell, readCell } from '../../../../server/src/provisioning/render/csv-cell';
import { CSV_COLUMNS } from '../../../../server/src/provisioning/render/csv-columns';
import { planAsHtml } from '../../../../server/src/provisioning/render/html/plan-html';
import { STYLE, STYLE_HASH } from '../../../../server/src/provisioning/render/html/style';
import { planAsMarkdown } from '../../../../server/src/provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../../../server/src/provisioning/render/plan-csv';
import { planAsJunit } from '../../../../server/src/provisioning/render/plan-junit';
import { readCsv } from '../../../../server/src/provisioning/users/csv';
import { hostilePlan } from './hostile-plan';
import { PAYLOADS } from './payloads';

/** Has no types of its own. */
const MarkdownIt: new (options: object) => { render(text: string): string } = createRequire(import.meta.url)(
  'markdown-it',
);

const plan = hostilePlan(PAYLOADS);
const harmless = hostilePlan(PAYLOADS.map(() => 'x'));

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Every element with its attributes, in order: what a page is made of, apart from its text. */
function skeleton(root: unknown): string[] {
  const found: string[] = [];
  const open = [root as Node];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const attributes = (node.attrs ?? []).map(({ name, value }) => ` ${name}=${value}`).join('');
    if (node.nodeName !== '#text') found.push(`${node.nodeName}${attributes}`);
    open.push(...(node.childNodes ?? []).toReversed());
  }
  return found;
}

function textOf(root: unknown): string {
  const node = root as Node;
  return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('');
}

const whole = (pieces: Iterable<string>) => [...pieces].join('');

describe(`${PAYLOADS.length} scripts and formulas as names and values`, () => {
  it('are two hundred at least', () => expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200));

  it('add no element and no attribute to the page', () => {
    const page = parse(whole(planAsHtml(plan, { full: true })));
    expect(skeleton(page)).toEqual(skeleton(parse(whole(planAsHtml(harmless, { full: true })))));
    expect(textOf(page)).toContain('</style><script>alert(1)</script>');
  });

  it('leave the page without scripts, addresses or anything its policy does not allow', () => {
    const page = whole(planAsHtml(plan));
    const elements = skeleton(parse(page));
    expect(elements.filter((name) => /^(script|img|link|iframe|form|object|base|svg)\b/.test(name))).toEqual([]);
    expect(elements.filter((name) => / (on\w+|style|src)=/.test(name))).toEqual([]);
    expect(elements.filter((name) => / href=(?!#)/.test(name))).toEqual([]);
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${STYLE_HASH}'`);
    expect(createHash('sha256').update(STYLE).digest('base64')).toBe(STYLE_HASH);
  });

  it('are neither markup, links, pictures nor tables in Markdown', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    const drawn = parseFragment(markdown.render(planAsMarkdown(plan, { maxLength: 10_000_000 })));
    const expected = parseFragment(markdown.render(planAsMarkdown(harmless, { maxLength: 10_000_000 })));
    // `@` and `#` of sentences stand in a span of their own, so that nobody is called.
    const own = (nodes: readonly string[]) => nodes.filter((name) => name !== 'span');
    expect(own(skeleton(drawn))).toEqual(own(skeleton(expected)));
    expect(skeleton(drawn).filter((name) => /^(a|img)\b/.test(name))).toEqual([]);
    expect(textOf(drawn)).toContain('a \\| b');
  });

  it('are never a formula in a spreadsheet of any country, and come back whole', () => {
    const csv = whole(planAsCsv(plan));
    const { rows, problem } = readCsv(csv.replace('\ufeff', ''));
    expect(problem).toBeUndefined();
    expect(rows.map(({ fields }) => fields.length)).toEqual(rows.map(() => CSV_COLUMNS.length));
    const titles = rows.slice(1).map(({ fields }) => fields[1]?.value ?? '');
    expect(titles.map(readCell)).toEqual(PAYLOADS);
    for (const cell of titles)
      for (const part of cell.split(/[;|\t\r\n]/)) expect(part).not.toMatch(/^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u);
    for (const cell of titles) expect(cell).not.toMatch(/^[\t\r\n]/);
  });

  it('add nothing to JUnit, which stays XML', () => {
    const names = (text: string) => [...text.matchAll(/<\/?([\w-]+)[ />]/g)].map(([, name]) => name);
    const xml = whole(planAsJunit(plan));
    expect(names(xml)).toEqual(names(whole(planAsJunit(harmless))));
    expect(xml).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|&(?!amp;|lt;|gt;|quot;|#39;|#\d+;)/u);
  });
});

describe('a cell', () => {
  it.each([
    ['+16505550101', "'+16505550101"],
    ['Ada', 'Ada'],
    ["'quoted", "''quoted"],
    ['a;=1', "a;'=1"],
    ['2026-01-15', '2026-01-15'],
  ])('%s is written %s and read back', (text, cell) => {
    expect(protectCell(text)).toBe(cell);
    expect(readCell(cell)).toBe(text);
  });

  it('of a megabyte of blanks, tabs or quotes takes no time', () => {
    for (const character of [' ', '\t', '"', ';', ' ;', "'"]) {
      const text = character.repeat(1_000_000 / character.length);
      expect(readCell(protectCell(text))).toBe(text);
    }
  });
});
