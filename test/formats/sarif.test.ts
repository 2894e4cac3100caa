import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Location, Log, Region } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAsSarif } from '../../server/src/cli/check/as-sarif';
import type { CheckReport } from '../../server/src/cli/check/report';
import type { Diagnostic } from '../../server/src/rules/diagnostic';
import { RULES } from '../../server/src/rules/registry';
import { reportOfAllRules } from './check-corpus';

/** The schema of SARIF 2.1.0 as Microsoft's SARIF SDK for JavaScript carries it. */
const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const official = JSON.parse(readFileSync(path, 'utf8'));

/** Draft 4 calls `$id` `id`; it uses none of the other keywords that changed their meaning with draft 6. */
const validate = (() => {
  const { $schema, id, ...rest } = official;
  expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif-2.1.0')]);
  const text = JSON.stringify(rest);
  expect(text).not.toMatch(/"exclusiveM(in|ax)imum"|"dependencies"|"divisibleBy"/);
  return addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(JSON.parse(text));
})();

function problemsOf(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).slice(0, 10).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let report: CheckReport;
let log: Log;
beforeAll(async () => {
  report = await reportOfAllRules();
  log = JSON.parse(checkAsSarif(report));
});

describe('SARIF 2.1.0 of every finding there is', () => {
  it('is valid against the official schema', () => {
    expect(problemsOf(log)).toEqual([]);
  });

  it('would not be without what the schema asks for, so the schema is looked at', () => {
    const [run] = log.runs;
    const [first] = run?.results ?? [];
    const broken = (change: object) => ({ ...log, runs: [{ ...run, results: [{ ...first, ...change }] }] });
    expect(problemsOf(broken({ message: undefined }))).not.toEqual([]);
    expect(problemsOf(broken({ level: 'fatal' }))).not.toEqual([]);
    expect(problemsOf(broken({ fixes: [{ artifactChanges: [] }] }))).not.toEqual([]);
    expect(problemsOf({ ...log, version: '2.0.0' })).not.toEqual([]);
  });

  it('has results of every rule, each under its descriptor', () => {
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    const found = new Set(run?.results?.map(({ ruleId }) => ruleId));
    expect(RULES.filter(({ code }) => !found.has(code)).map(({ code }) => code)).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('names the very text a finding is about, also behind characters of two UTF-16 units', () => {
    const results = log.runs[0]?.results ?? [];
    const diagnostics = report.files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })));
    expect(results.length).toBe(diagnostics.length);
    results.forEach((result, at) => {
      const { file, diagnostic } = diagnostics[at] ?? {};
      const { span } = diagnostic ?? {};
      expect(textAt(result.locations?.[0])).toBe(file?.text.slice(span?.start, span?.end));
    });
  });

  it('carries related places and every fix whose files are in the report', () => {
    const results = log.runs[0]?.results ?? [];
    const diagnostics = report.files.flatMap((file) => file.diagnostics);
    const related = diagnostics.flatMap((diagnostic) => diagnostic.related);
    expect(related.length).toBeGreaterThan(10);
    const known = new Set(report.files.map(({ path: uri }) => uri));
    expect(results.flatMap(({ relatedLocations = [] }) => relatedLocations)).toHaveLength(
      related.filter(({ uri }) => known.has(uri)).length,
    );
    for (const { relatedLocations = [] } of results)
      for (const { message } of relatedLocations) expect(message?.text).not.toBe('');
    const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fixes);
    const possible = fixes.filter(({ edits }) => edits.length > 0 && edits.every(({ uri }) => known.has(uri)));
    expect(possible.length).toBeGreaterThan(100);
    expect(results.flatMap((result) => result.fixes ?? [])).toHaveLength(possible.length);
  });
});

it('SARIF of a fix gives, carried out, the text that the fix gives', () => {
  const results = log.runs[0]?.results ?? [];
  const diagnostics = report.files.flatMap((file) => file.diagnostics.map((diagnostic) => ({ file, diagnostic })));
  let compared = 0;
  results.forEach((result, at) => {
    const { file, diagnostic } = diagnostics[at] ?? {};
    const [fix] = diagnostic?.fixes ?? [];
    const change = result.fixes?.[0]?.artifactChanges[0];
    if (file === undefined || fix === undefined || change === undefined) return;
    if (result.fixes?.[0]?.artifactChanges.length !== 1) return;
    const own = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
    const expected = own.reduce(
      (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
      file.text,
    );
    const edits = change.replacements
      .map(({ deletedRegion, insertedContent }) => ({
        ...offsets(file.text, deletedRegion),
        text: insertedContent?.text ?? '',
      }))
      .sort((a, b) => b.start - a.start);
    const actual = edits.reduce(
      (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      file.text,
    );
    expect(actual).toBe(expected);
    compared++;
  });
  expect(compared).toBeGreaterThan(100);
});

it('SARIF of hostile names and texts is valid, and its addresses are addresses', () => {
  const hostile = 'a b/ä\u{1f600}/#?%/C:\\x<script>.json';
  const text = `{"\u{1f600}": "${'x'.repeat(3)}"}\r\n`;
  const found = {
    ...{ uri: hostile, code: 'saviynt/odd', severity: 'error' as const, message: '\u0000\u202e\ud800</script>' },
    ...{ span: { start: 1, end: 5 }, fixes: [], related: [] },
  } satisfies Diagnostic;
  const log: Log = JSON.parse(
    checkAsSarif({ version: '0.0.0', files: [{ path: hostile, kind: 'x', text, silenced: 0, diagnostics: [found] }] }),
  );
  expect(problemsOf(log)).toEqual([]);
  const [result] = log.runs[0]?.results ?? [];
  const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};
  expect(URL.canParse(artifactLocation?.uri ?? '', 'file:///')).toBe(true);
  expect(artifactLocation?.uri).not.toMatch(/[<>#?\\ ]|%(?![0-9A-F]{2})/);
  expect(region).toEqual({ startLine: 1, startColumn: 2, endLine: 1, endColumn: 6 });
});

function textAt(location: Location | undefined): string | undefined {
  const { artifactLocation, region } = location?.physicalLocation ?? {};
  const file = report.files[artifactLocation?.index ?? -1];
  if (file === undefined || region === undefined) return undefined;
  const { start, end } = offsets(file.text, region);
  return file.text.slice(start, end);
}

/** By lines and columns of UTF-16 code units, as `columnKind` of the log says. */
function offsets(text: string, { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region) {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return { start: (starts[startLine - 1] ?? -1) + startColumn - 1, end: (starts[endLine - 1] ?? -1) + endColumn - 1 };
}
