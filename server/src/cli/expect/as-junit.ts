import type { ExpectationCheck, ExpectationResult } from '../../provisioning/expectations/result';
import { escapeMarkup } from '../../text/markup';
import { visible } from '../terminal';
import { countVerdicts, type ExpectReport, type MappingResults, positionIn } from './report';

/**
 * The results for what shows test results (the JUnit XML that Jenkins, GitLab and Azure Pipelines read): a suite a
 * mapping, a test case an expectation. What cannot be told is skipped; a mapping without a plan is an error.
 */
export function expectAsJunit(report: ExpectReport): string {
  const { passed, failed, unknown, errors } = countVerdicts(report.mappings);
  const tests = passed + failed + unknown + errors;
  const head = attributes({ name: report.path, tests, failures: failed, errors, skipped: unknown });
  const suites = report.mappings.map((mapping) => suite(mapping, report)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites}</testsuites>\n`;
}

function suite(mapping: MappingResults, report: ExpectReport): string {
  const { passed, failed, unknown, errors } = countVerdicts([mapping]);
  const { name } = mapping.entry;
  const tests = passed + failed + unknown + errors;
  const head = attributes({ name, tests, failures: failed, errors, skipped: unknown });
  const { error } = mapping;
  const broken = error === undefined ? '' : testCase(name, 'plan', `<error${attributes({ message: error })}/>`);
  const cases = mapping.results.map((result) => testCase(name, result.title, content(result, report))).join('');
  return `  <testsuite${head}>\n${broken}${cases}  </testsuite>\n`;
}

function content({ verdict, checks }: ExpectationResult, report: ExpectReport): string {
  if (verdict === 'passed') return '';
  const wrong = checks.filter((check) => check.verdict === verdict);
  const message = wrong.map((check) => check.message).join(' ');
  const type = wrong[0]?.what ?? verdict;
  if (verdict === 'unknown') return `<skipped${attributes({ message })}/>`;
  const text = wrong.map((check) => `${check.message}\n${places(check, report)}`).join('\n');
  return `<failure${attributes({ message, type })}>${xml(text)}</failure>`;
}

function places({ own, source }: ExpectationCheck, { path, lines }: ExpectReport): string {
  const { line, column } = positionIn(lines, own.span.start);
  const made = source === undefined ? '' : `${source.uri}:${source.line}:${source.column}\n`;
  return `${made}${path}:${line}:${column}`;
}

function testCase(classname: string, name: string, inner: string): string {
  const head = attributes({ classname, name });
  return inner === '' ? `    <testcase${head}/>\n` : `    <testcase${head}>\n      ${inner}\n    </testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

function xml(text: string): string {
  return escapeMarkup(visible(text));
}
