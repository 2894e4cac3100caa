import { readValue } from '../../expressions/evaluation';
import type { LanguageId } from '../../expressions/kit/language';
import type { Value, ValueRecord } from '../../expressions/kit/value';
import { parseJson } from '../../json/parse';
import { isObject } from '../../json/value';
import { LineIndex } from '../../text/line-index';
import { UsageError } from '../exit-code';
import { readInput } from '../files';
import type { Terminal } from '../terminal';
import { readStandardInput } from './standard-input';

type Fields = Record<string, Value>;

/**
 * The inputs of an evaluation: those of a file, then those of the arguments, which go first.
 *
 * @param file a JSON file, `-` for the standard input
 * @param single `name=text` or `name:=JSON`; a dot in a name leads into an object, but for Entra, whose attributes are
 * no objects
 * @throws UsageError naming what is wrong and where
 */
export async function readInputs(
  file: string | undefined,
  single: readonly string[],
  language: LanguageId,
  terminal: Terminal,
): Promise<ValueRecord> {
  const inputs: Fields = file === undefined ? Object.create(null) : await readFields(file, terminal);
  for (const argument of single) setInput(inputs, argument, language !== 'entra');
  return inputs;
}

async function readFields(file: string, terminal: Terminal): Promise<Fields> {
  const text = file === '-' ? await readStandardInput(terminal) : (await readInput(file)).text;
  const name = file === '-' ? 'The standard input' : file;
  if (/^\s*</.test(text.slice(0, 1_000)))
    throw new UsageError(
      `${name} is a web page, not JSON: the address it was saved from probably asked to sign in. Save it again.`,
    );
  const value = parsed(text, name);
  if (Array.isArray(value))
    throw new UsageError(`${name} is a list. Inputs are one object, for example { "user": { "lastname": "Obi" } }.`);
  if (!isObject(value))
    throw new UsageError(`${name} is no object. Write the inputs by name: { "user": { "lastname": "Obi" } }.`);
  return value as Fields;
}

function parsed(text: string, name: string): Value {
  const { root, problems } = parseJson(text);
  const [problem] = problems;
  if (problem === undefined) return readValue(root, text);
  const { line, character } = new LineIndex(text).positionAt(problem.span.start);
  throw new UsageError(`${name}:${line + 1}:${character + 1} is not JSON: ${problem.message}`);
}

function setInput(inputs: Fields, argument: string, hasPaths: boolean): void {
  const at = argument.indexOf('=');
  const isJson = at > 0 && argument[at - 1] === ':';
  const name = argument.slice(0, isJson ? at - 1 : at);
  if (at < 0 || name === '')
    throw new UsageError(`--input ${argument}: write name=text, or name:=JSON for what is no text.`);
  const written = argument.slice(at + 1);
  const value = isJson ? parsed(written, `--input ${name}`) : written;
  const path = hasPaths ? name.split('.') : [name];
  const last = path.pop() ?? '';
  let into = inputs;
  for (const key of path) {
    const next = Object.hasOwn(into, key) ? into[key] : undefined;
    if (isObject(next)) into = next as Fields;
    else {
      const made: Fields = Object.create(null);
      into[key] = made;
      into = made;
    }
  }
  into[last] = value;
}
