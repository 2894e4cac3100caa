import type { Severity } from '../../rules/diagnostic';
import { escapeMarkup } from '../../text/markup';
import { visible } from '../terminal';
import { type CheckedFile, type CheckReport, type PlacedDiagnostic, placed } from './report';

/**
 * The findings for what shows test results (the JUnit XML that Jenkins, GitLab and Azure Pipelines read): a suite a file,
 * a test case a finding. Errors and warnings fail; information and hints are text of a case that passes, and so is a
 * file without findings.
 */
export function checkAsJunit(report: CheckReport): string {
  const tests = report.files.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0);
  const failures = report.files.reduce((sum, file) => sum + failuresOf(file), 0);
  const head = attributes({ name: 'check', tests, failures, errors: 0, skipped: 0 });
  const suites = report.files.map(suite).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites}</testsuites>\n`;
}

function suite(file: CheckedFile): string {
  const { path, diagnostics } = file;
  const tests = Math.max(1, diagnostics.length);
  const head = attributes({ name: path, tests, failures: failuresOf(file), errors: 0, skipped: 0 });
  const cases =
    diagnostics.length === 0
      ? `    <testcase${attributes({ classname: path, name: 'no findings' })}/>\n`
      : placed(file)
          .map((diagnostic) => findingCase(path, diagnostic))
          .join('');
  return `  <testsuite${head}>\n${cases}  </testsuite>\n`;
}

function findingCase(path: string, { code, severity, message, start, fixes }: PlacedDiagnostic): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  const text = [`${path}:${place}: ${severity}: ${message}`, ...fixes.map(({ title }) => `Fix: ${title}`)]
    .map(xml)
    .join('\n');
  const content = isFailure(severity)
    ? `<failure${attributes({ message, type: severity })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  const head = attributes({ classname: path, name: `${code} (${place})` });
  return `    <testcase${head}>\n      ${content}\n    </testcase>\n`;
}

function failuresOf({ diagnostics }: CheckedFile): number {
  return diagnostics.filter(({ severity }) => isFailure(severity)).length;
}

function isFailure(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

function xml(text: string): string {
  return escapeMarkup(visible(text));
}
