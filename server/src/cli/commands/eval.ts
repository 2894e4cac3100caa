import {
  evaluate,
  type GroovyMode,
  inputScope,
  readPaths,
  readTime,
  readVectors,
  runVectors,
  withUnknownNames,
} from '../../expressions/evaluation';
import type { ExpressionLanguage } from '../../expressions/kit/language';
import { languageIds, languageOf } from '../../expressions/languages';
import { LineIndex } from '../../text/line-index';
import { oneOf, parseCommand } from '../arguments';
import { evaluationAsJson } from '../eval/evaluation-as-json';
import { evaluationAsText } from '../eval/evaluation-as-text';
import { readInputs } from '../eval/read-inputs';
import { readStandardInput } from '../eval/standard-input';
import { vectorsAsJson } from '../eval/vectors-as-json';
import { vectorsAsText } from '../eval/vectors-as-text';
import { countVerdicts } from '../eval/vectors-report';
import { ExitCode, UsageError } from '../exit-code';
import { readInput } from '../files';
import type { Terminal } from '../terminal';
import { VERSION } from '../version';

export const EVAL_HELP = `Evaluates an expression of a connector or a mapping as Saviynt, Okta or Entra would, and says what is
wrong with it. Nothing is sent anywhere. What cannot be known is unknown, with the reason.

Usage: ringcentral-provisioning eval --language LANGUAGE [options] EXPRESSION
       ringcentral-provisioning eval --language LANGUAGE --vectors FILE [--format text|json]

EXPRESSION is the text as it stands in the file once JSON is read, - for the standard input. Put -- before
one that begins with a dash.

  --language ${languageIds.join('|').padEnd(19)} the language of the expression
  --inputs FILE             the values it reads, a JSON object by name; - for the standard input
  --input NAME=TEXT         one value more; may be repeated. user.lastname=Obi leads into an object,
                            NAME:=JSON gives a number, true, null, a list or an object
  --now TIME                the time it is, for example 2026-01-15T09:00:00Z; now unless given
  --template, --expression  how a Groovy text is read. As a template, text with \${…} in it, the result is
                            text; as an expression, its value. Without either, a text without any
                            placeholder is an expression
  --vectors FILE            runs the cases of a file instead: a list of { "expression", "inputs",
                            "expected" } or, for "expected", "error" or "unknown" with part of the words
  --format text|json        text for people (default), or JSON

In inputs an object is a map: a name it does not have is null. { "$bean": { … } } is an object such as
Saviynt's user, where such a name is an error.

Exit code: 0 there is a value, or every case agrees (those the file itself doubts aside); 2 it fails or is
unknown, or a case differs or is unknown; 1 the command could not run, or a case cannot be read.
`;

const OPTIONS = {
  language: { type: 'string', short: 'l' },
  inputs: { type: 'string' },
  input: { type: 'string', multiple: true },
  now: { type: 'string' },
  template: { type: 'boolean' },
  expression: { type: 'boolean' },
  vectors: { type: 'string' },
  format: { type: 'string' },
} as const;

const MORE = 'Run "ringcentral-provisioning eval --help".';

/** `eval --language L EXPRESSION` or `eval --language L --vectors FILE` */
export async function evalCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('eval', args, OPTIONS);
  if (values.help) {
    terminal.out(EVAL_HELP);
    return ExitCode.ok;
  }
  const format = oneOf('format', values.format, ['text', 'json'], 'text');
  if (values.language === undefined)
    throw new UsageError(`eval needs --language: one of ${languageIds.join(', ')}. ${MORE}`);
  const language = languageOf(oneOf('language', values.language, languageIds, 'groovy'));
  const mode = modeFrom(values, language);
  if (values.vectors !== undefined) {
    const others = (['inputs', 'input', 'now', 'template', 'expression'] as const).filter((name) => values[name]);
    if (positionals.length > 0 || others.length > 0)
      throw new UsageError(
        `--vectors runs the cases of a file; ${positionals.length > 0 ? 'an expression' : `--${others[0]}`} does not go with it.`,
      );
    return runFile(values.vectors, language, format, terminal);
  }
  const [written, more] = positionals;
  if (written === undefined) throw new UsageError(`eval needs an expression, or --vectors FILE. ${MORE}`);
  if (more !== undefined)
    throw new UsageError(`eval takes one expression, and there are ${positionals.length}. Put it in quotes.`);
  if (written === '-' && values.inputs === '-')
    throw new UsageError('The standard input is either the expression or the inputs, not both.');
  const now = values.now === undefined ? Date.now() : readTime(values.now);
  if (now === undefined) throw new UsageError(`--now is a time such as 2026-01-15T09:00:00Z; not ${values.now}.`);
  const expression = written === '-' ? withoutLineEnd(await readStandardInput(terminal)) : written;
  const inputs = await readInputs(values.inputs, values.input ?? [], language.id, terminal);
  const scope = inputScope(inputs, now, false);
  // An attribute of Entra that nobody gave would be read as null.
  const asked = language.id === 'entra' ? withUnknownNames(scope, readPaths(language, expression, mode)) : scope;
  const evaluation = evaluate(language, expression, asked, mode);
  terminal.out(
    format === 'json'
      ? evaluationAsJson(VERSION, language.id, expression, evaluation)
      : evaluationAsText(expression, evaluation, terminal),
  );
  return evaluation.outcome.verdict === 'ok' ? ExitCode.ok : ExitCode.found;
}

async function runFile(
  path: string,
  language: ExpressionLanguage,
  format: 'text' | 'json',
  terminal: Terminal,
): Promise<ExitCode> {
  const { path: file, text } = await readInput(path);
  const lines = new LineIndex(text);
  const read = readVectors(text);
  if (!read.ok) {
    const { line, character } = lines.positionAt(read.offset);
    throw new UsageError(`${file}:${line + 1}:${character + 1} ${read.message}`);
  }
  const results = runVectors(language, read.cases);
  const report = { version: VERSION, language: language.id, file, lines, results };
  terminal.out(format === 'json' ? vectorsAsJson(report) : vectorsAsText(report, terminal));
  const { differs, unknown, invalid } = countVerdicts(results);
  if (invalid > 0) return ExitCode.failed;
  return differs + unknown > 0 ? ExitCode.found : ExitCode.ok;
}

function modeFrom(
  { template, expression }: { readonly template?: boolean | undefined; readonly expression?: boolean | undefined },
  language: ExpressionLanguage,
): GroovyMode | undefined {
  if (!template && !expression) return undefined;
  if (template && expression) throw new UsageError('A text is either a --template or an --expression.');
  if (language.id !== 'groovy')
    throw new UsageError(
      `--${template ? 'template' : 'expression'} is about Groovy; ${language.name} has only expressions.`,
    );
  return template ? 'template' : 'expression';
}

/** What `echo` puts behind the expression. */
function withoutLineEnd(text: string): string {
  return text.endsWith('\r\n') ? text.slice(0, -2) : text.endsWith('\n') ? text.slice(0, -1) : text;
}
