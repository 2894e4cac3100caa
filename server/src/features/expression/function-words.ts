import type { FunctionEntry, FunctionExample } from '../../expressions/kit/function-entry';
import { signatureOf } from '../../expressions/kit/signature';
import { codeSpan } from '../markdown';

/** More examples than these nobody reads in a hover; the pages of the functions have all. */
const MAX_EXAMPLES = 2;

/** A function in Markdown: every overload with what it does, then examples and the source. */
export function describeFunctions(functions: readonly FunctionEntry[]): string {
  const parts: string[] = [];
  for (const entry of functions) parts.push(codeSpan(signatureWithResult(entry)), describeFunction(entry));
  const examples = functions.flatMap((entry) => entry.examples).slice(0, MAX_EXAMPLES);
  parts.push(...examples.map(exampleWords));
  const sources = new Set(functions.map(({ source }) => source).filter((source) => source !== ''));
  if (sources.size > 0) parts.push(`Source: ${[...sources].join('; ')}`);
  return [...new Set(parts)].join('\n\n');
}

/** What a function does, and where it exists or should no longer be used. */
export function describeFunction({ documentation, availability, deprecated }: FunctionEntry): string {
  const facts = [
    documentation,
    deprecated === undefined ? '' : `**Deprecated.** ${deprecated}`,
    availability === undefined ? '' : `*${availability}*`,
  ];
  return facts.filter((fact) => fact !== '').join('\n\n');
}

/** `substring(int beginIndex, int endIndex?) → String` */
export function signatureWithResult(entry: FunctionEntry): string {
  const { label } = signatureOf(entry);
  return entry.returns === '' ? label : `${label} → ${entry.returns}`;
}

function exampleWords({ expression, result, note }: FunctionExample): string {
  const gives = result === undefined ? '' : ` gives ${codeSpan(result)}`;
  return `${codeSpan(expression)}${gives}${note === undefined ? '' : `: ${note}`}`;
}
