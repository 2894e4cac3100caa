import { describe, expect, it } from 'vitest';
import { planAsHtml } from '../../../../server/src/provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../../../server/src/provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../../../server/src/provisioning/render/plan-csv';
import { planAsJunit } from '../../../../server/src/provisioning/render/plan-junit';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { wrapLines } from '../../../../server/src/provisioning/render/wrap-lines';
import { fixtureConnector, planFor } from '../support';

const PEOPLE = [
  'new,New,Person,new.person@corp.example,Clerk,,,,,1',
  'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,CA,US,1',
  'bad,Ben,Bad,ben.krueger@corp.example,Engineer,Support,Belmont,XX,US,1',
  'nobody,No,Body,no.body@corp.example,,,,,,0',
];
const plan = planFor(PEOPLE);
const whole = (pieces: Iterable<string>) => [...pieces].join('');

describe('JUnit', () => {
  it('has a test case a person; who is refused fails with the reason', () => {
    const xml = whole(planAsJunit(plan));
    expect(xml.match(/<testcase /g)).toHaveLength(plan.entries.length);
    expect(xml).toContain(`tests="4" failures="${plan.counts.refused}" errors="0" skipped="${plan.counts.unknown}"`);
    expect(xml).toMatch(
      /<testcase classname="[^"]+" name="[^"]*\(line 4\)">\n\s*<failure message="400 [^"]+" type="invalidValue"|<failure message="400 [^"]+" type="400"/,
    );
  });

  it('skips who is unknown, and names what stands against the plan as an error', () => {
    const [entry] = plan.entries;
    const unknown = {
      ...plan,
      entries: [Object.create(entry!, { action: { value: 'unknown' }, reason: { value: 'It depends.' } })],
    };
    const blocked = { ...unknown, blocks: [{ kind: 'threshold' as const, message: 'Too many.' }] };
    const xml = whole(planAsJunit(blocked));
    expect(xml).toContain('<skipped message="');
    expect(xml).toContain('It depends."/>');
    expect(xml).toContain('<error message="Too many." type="threshold"/>');
  });

  it('fails who would change only when no changes are expected', () => {
    expect(whole(planAsJunit(plan))).not.toContain('type="change"');
    const xml = whole(planAsJunit(plan, { expectNoChanges: true }));
    const { create, update, refused } = plan.counts;
    expect(xml.match(/type="change"/g)).toHaveLength(create + update);
    expect(xml).toContain(`failures="${create + update + refused}"`);
  });
});

describe('Markdown', () => {
  it('has the summary, a row for who changes and the rest folded away', () => {
    const text = planAsMarkdown(plan);
    expect(text).toContain('**Plan&#58; 1 to create');
    expect(text.match(/^\| <code>/gm)).toHaveLength(3);
    expect(text.match(/^<details>/gm)).toHaveLength(3);
    expect(text).toMatch(/1 skipped, not listed\.\n$/);
  });

  it('never grows beyond its length, and counts what it leaves out', () => {
    const many = { ...plan, entries: Array.from({ length: 3000 }, (_, index) => plan.entries[index % 3]!) };
    for (const maxLength of [2000, 20_000, 60_000]) {
      const text = planAsMarkdown(many, { maxLength });
      expect(text.length).toBeLessThanOrEqual(maxLength);
      const rows = text.match(/^\| <code>/gm)?.length ?? 0;
      expect(text).toContain(`${3000 - rows} more people are not listed`);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    }
  });

  it('is only the summary when it is to be quiet', () =>
    expect(planAsMarkdown(plan, { quiet: true })).not.toContain('|'));
});

describe('HTML', () => {
  it('opens into everything, lists who nothing happens to, and is complete', () => {
    const page = whole(planAsHtml(plan));
    expect(page).toMatch(/^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/);
    expect(page).toContain('<h2 id="create-title">1 to create</h2>');
    expect(page).toContain('POST https://');
    expect(page).toContain('<summary>Who it is</summary>');
    expect(whole(planAsHtml(plan, { full: true }))).not.toContain('Who it is');
    expect(whole(planAsHtml(plan, { quiet: true }))).not.toContain('<section');
  });
});

describe('CSV', () => {
  it('has a row for each attribute, and one for who has none', () => {
    const rows = whole(planAsCsv(plan)).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^\ufeff"line","title",/);
    expect(rows.find((row) => row.includes('"title","Engineer","Lead"'))).toMatch(/^3,"Ben Krüger",/);
    expect(rows.filter((row) => row.startsWith('5,'))).toHaveLength(1);
  });
});

describe('text', () => {
  it('is only the summary and what blocks it when it is to be quiet', () => {
    const blocked = { ...plan, blocks: [{ kind: 'threshold' as const, message: 'Too many.' }] };
    expect(planAsText(blocked, { quiet: true })).toMatch(/^Plan: .*\n {6}.*\nBlocked: Too many\.\n$/);
  });

  it('keeps to its width, loses no word, and colour counts for nothing', () => {
    const broken = planFor(PEOPLE, { connector: fixtureConnector('broken') });
    const plain = (text: string) => text.replace(/\p{Cc}\[\d+m/gu, '');
    const words = (text: string) => plain(text).split(/\s+/);
    for (const color of [false, true]) {
      const free = planAsText(broken, { full: true, color });
      const text = planAsText(broken, { full: true, color, width: 60 });
      expect(words(text)).toEqual(words(free));
      for (const line of plain(text).split('\n')) if (line.length > 60) expect(line.trim()).not.toContain(' ');
    }
  });

  it('breaks a long line in linear time', () => {
    expect(wrapLines('a '.repeat(500_000), 60).split('\n').length).toBeGreaterThan(10_000);
    expect(wrapLines(' '.repeat(1_000_000), 60)).toBe('');
  });
});
