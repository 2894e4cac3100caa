import { describe, expect, it } from 'vitest';
import { checkAsJson } from '../../server/src/cli/check/as-json';
import { checkAsJunit } from '../../server/src/cli/check/as-junit';
import { checkAsSarif } from '../../server/src/cli/check/as-sarif';
import { checkAsText } from '../../server/src/cli/check/as-text';
import type { CheckReport } from '../../server/src/cli/check/report';
import { planAsJson } from '../../server/src/provisioning/render/plan-json';
import { planAsNdjson } from '../../server/src/provisioning/render/plan-ndjson';
import { planAsText } from '../../server/src/provisioning/render/plan-text';
import { hostilePlan } from '../unit/provisioning/render/hostile-plan';
import { PAYLOADS } from '../unit/provisioning/render/payloads';

const ESC = '\u001b';

/** What moves a cursor, colours, sets a title, rings, hides or turns around what stands on a terminal. */
const TERMINAL = [
  '\u001b[2J\u001b[H',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001bP+q544e\u001b\\',
  '\u009b2J',
  '\u0008\u0008\u0008overwritten',
  'a\rB',
  'a\nBlocked: nothing',
  'a\n::error file=x::injected',
  'a\n##vso[task.setvariable variable=x]evil',
  '\u0007bell',
  '\u202egnp.exe',
  '\u2066isolate\u2069',
  'a\u2028b\u2029c',
  '\u0000nul',
  '\u007fdelete',
  '\u0085next line',
];
const payloads = [...PAYLOADS, ...TERMINAL];
const plan = hostilePlan(payloads);
const harmless = hostilePlan(payloads.map(() => 'x'));

/** Everything that is more than a character on a screen, but the line break. */
const CONTROLS = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe(`${payloads.length} names and values on a terminal`, () => {
  it('send no control character, and begin no line of their own', () => {
    for (const options of [{}, { full: true }]) {
      const text = planAsText(plan, options);
      expect(CONTROLS.exec(text)?.[0]).toBeUndefined();
      const lines = text.split('\n');
      for (const start of ['Blocked: nothing', '::error', '##vso'])
        expect(lines.filter((line) => line.trimStart().startsWith(start) && !line.startsWith('      '))).toEqual([]);
    }
    const lines = (made: typeof plan) => planAsText(made, {}).split('\n').length;
    expect(lines(plan)).toBe(lines(harmless));
  });

  it('are coloured by us alone', () => {
    const text = planAsText(plan, { color: true, full: true });
    const pieces = text.split(ESC).slice(1);
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter((piece) => !/^\[\d{1,2}m/.test(piece))).toEqual([]);
    expect(CONTROLS.exec(text.replaceAll(ESC, ''))?.[0]).toBeUndefined();
  });
});

describe(`${payloads.length} names and values as JSON`, () => {
  it('come back whole, and are one line each in NDJSON', () => {
    const data = JSON.parse(planAsJson(plan));
    expect(data.entries.map(({ title }: { title: string }) => title)).toEqual(payloads);
    const lines = [...planAsNdjson(plan)];
    expect(lines).toHaveLength(payloads.length + 2);
    for (const line of lines) expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(lines.slice(1, -1).map((line) => JSON.parse(line).title)).toEqual(payloads);
  });
});

const report: CheckReport = {
  version: '0.0.0',
  files: payloads.map((payload) => ({
    path: `${payload}.json`,
    kind: 'saviynt/CreateAccountJSON',
    text: '{"a": 1}',
    silenced: 0,
    diagnostics: [
      {
        ...{
          uri: `${payload}.json`,
          code: 'saviynt/odd',
          severity: 'error',
          message: payload,
          span: { start: 1, end: 4 },
        },
        fixes: [
          {
            title: payload,
            isSafe: true,
            edits: [{ uri: `${payload}.json`, span: { start: 1, end: 4 }, newText: payload }],
          },
        ],
        related: [{ uri: `${payload}.json`, span: { start: 1, end: 4 }, message: payload }],
      },
    ],
  })),
};

describe(`${payloads.length} file names and messages of findings`, () => {
  it('send no control character to a terminal', () => {
    const text = checkAsText(report, { color: false }, { full: true });
    expect(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u.exec(text)?.[0]).toBeUndefined();
  });

  it('come back whole from JSON and SARIF', () => {
    const json = JSON.parse(checkAsJson(report));
    expect(json.files.map(({ findings }: { findings: { message: string }[] }) => findings[0]?.message)).toEqual(
      payloads,
    );
    const [run] = JSON.parse(checkAsSarif(report)).runs;
    expect(run.results.map(({ message }: { message: { text: string } }) => message.text)).toEqual(payloads);
    for (const { location } of run.artifacts) expect(URL.canParse(location.uri, 'file:///x/')).toBe(true);
  });

  it('add nothing to JUnit, which stays XML', () => {
    const names = (text: string) => [...text.matchAll(/<\/?([\w-]+)[ />]/g)].map(([, name]) => name);
    const xml = checkAsJunit(report);
    expect(names(xml).filter((name) => name === 'testcase')).toHaveLength(payloads.length * 2);
    expect(new Set(names(xml))).toEqual(new Set(['testsuites', 'testsuite', 'testcase', 'failure']));
    expect(xml).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|&(?!amp;|lt;|gt;|quot;|#39;|#\d+;)/u);
  });
});
