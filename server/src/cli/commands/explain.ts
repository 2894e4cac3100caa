import { stat } from 'node:fs/promises';
import { explain as explainAnything, readLogFormats } from '../../provisioning/explain-log/explain';
import { explanationAsJson } from '../../provisioning/explain-log/render/json';
import { reportAsMarkdown } from '../../provisioning/explain-log/render/markdown';
import { reportAsText } from '../../provisioning/explain-log/render/text';
import { logReport, messageReport, type Report } from '../../provisioning/explain-log/report';
import { RULES } from '../../rules/registry';
import { oneOf, parseCommand } from '../arguments';
import { readStandardInput } from '../eval/standard-input';
import { ExitCode, UsageError } from '../exit-code';
import { readRulePage } from '../explain/rule-page';
import { displayPath, readInput } from '../files';
import { type Terminal, visible } from '../terminal';

export const EXPLAIN_HELP = `Explains a finding of check, an error, or a provisioning log.

Usage: ringcentral-provisioning explain CODE       the page of a finding: saviynt/null-text
       ringcentral-provisioning explain "TEXT"     an error by its text, code (CMN-101, InvalidAnchor), HTTP
                                                   status, or the whole JSON body of the answer
       ringcentral-provisioning explain LOG.json   a provisioning log: Microsoft Entra's (download as JSON,
                                                   Graph, Log Analytics, provisioning on demand), events of
                                                   Okta's System Log or JumpCloud's Directory Insights
       ringcentral-provisioning explain -          a text or log from the standard input
       ringcentral-provisioning explain            (lists the codes of all findings)

  --mapping FILE            the mapping the log belongs to: shows the lines that fill the attributes
  --format text|json|markdown

Exit code: 0 it is known, or nothing in the log failed; 2 the log has failures; 1 it is not known, or
cannot be read.
`;

const FORMATS = ['text', 'json', 'markdown'] as const;

/** `explain [CODE|TEXT|LOG|-]`; the pages of findings are the ones in docs/rules, which stand beside the CLI. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = { mapping: { type: 'string' }, format: { type: 'string' } } as const;
  const { values, positionals } = parseCommand('explain', args, options, 1);
  if (values.help) {
    terminal.out(EXPLAIN_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, FORMATS, 'text');
  const [asked] = positionals;
  if (asked === undefined) return listRules(terminal);
  const page = await readRulePage(asked);
  if (page !== undefined) {
    terminal.out(page);
    return ExitCode.ok;
  }
  const text = await textOf(asked, terminal);
  const mapping = values.mapping === undefined ? undefined : await readInput(values.mapping);
  const explanation = explainAnything(text, mapping?.text);
  // Its text may hold secrets, so only its name is told.
  if (explanation.kind === 'error' && explanation.candidates.length === 0 && text !== asked && asked !== '-')
    throw new UsageError(
      `${displayPath(asked)} is no provisioning log, and no error in it is known. What is read is ${readLogFormats}.`,
    );
  if (explanation.kind === 'nothing') throw new UsageError(`There is nothing to explain. ${explanation.reason}`);
  if (format === 'json') terminal.out(explanationAsJson(explanation));
  else {
    const report = explanation.kind === 'log' ? logReport(explanation, mapping?.path) : messageReport(explanation);
    terminal.out(
      format === 'markdown' ? visible(reportAsMarkdown(report)) : reportAsText(withoutControls(report), terminal.color),
    );
  }
  if (explanation.kind === 'error') return explanation.candidates.length > 0 ? ExitCode.ok : ExitCode.failed;
  return explanation.groups.some(({ outcome }) => outcome !== 'skipped') ? ExitCode.found : ExitCode.ok;
}

function listRules(terminal: Terminal): ExitCode {
  const width = Math.max(...RULES.map((rule) => rule.code.length));
  const rows = RULES.map((rule) => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(11)}  ${rule.title}\n`);
  terminal.out([...rows].sort().join(''));
  return ExitCode.ok;
}

/** What is to be explained: of a file its text, else the words themselves. */
async function textOf(asked: string, terminal: Terminal): Promise<string> {
  if (asked === '-') return readStandardInput(terminal);
  const info = await stat(asked).catch(() => undefined);
  if (info !== undefined) return (await readInput(asked)).text;
  // A name that was mistyped would otherwise be explained as an error nobody knows.
  if (/^\S+\.(?:json|jsonl|ndjson|log|txt|csv)$/i.test(asked))
    throw new UsageError(`There is no file ${displayPath(asked)}.`);
  if (/^(?:saviynt|okta|entra|jumpcloud|ringcentral|json)\/[a-z0-9-]+$/.test(asked))
    throw new UsageError(`There is no rule ${asked}. "explain" without a code lists all of them.`);
  return asked;
}

/** Texts of a log may hold sequences that colour or clear a terminal. */
function withoutControls({ title, summary, sections, notes }: Report): Report {
  return {
    title: visible(title),
    summary: visible(summary),
    sections: sections.map((section) => ({
      ...section,
      title: visible(section.title),
      rows: section.rows.map((row) => ({ ...row, text: visible(row.text) })),
    })),
    notes: notes.map(visible),
  };
}
