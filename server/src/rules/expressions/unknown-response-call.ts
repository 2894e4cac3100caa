import type { Call } from '../../documents/saviynt/call';
import { earlierCalls } from '../../documents/saviynt/earlier-answers';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { templateSites } from '../../documents/saviynt/template-sites';
import type { Node, Script } from '../../expressions/groovy/syntax/node';
import { suggest } from '../../expressions/kit/suggest';
import type { Span } from '../../text/span';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { walk } from './walk';

/** `response.call2` where no call of that name has run before. */
export const unknownResponseCall: Rule = {
  code: 'saviynt/unknown-response-call',
  severity: 'error',
  title: 'Answer of a call that has not run',
  check({ parameter }, report) {
    const { calls, info } = parameter;
    // In an import, response is the record or the page; without names nothing can be referred to.
    if (info.shape !== 'calls' || calls.length === 0 || calls.some(({ name }) => name === '')) return;
    for (const { string, call } of templateSites(parameter)) {
      if (!string.node.value.includes('response')) continue;
      for (const part of string.template.parts) {
        if (part.kind !== 'expression') continue;
        for (const { name, span } of responseNames(part.script)) {
          const answers = earlierCalls(parameter, call);
          if (answers.has(name)) continue;
          const known = some(answers.keys());
          const [best] = suggest(name, known);
          report({
            span,
            at: string.text,
            message: message(name, parameter, call, known, best),
            fixes:
              best === undefined
                ? []
                : [
                    {
                      title: `Change to ${best}`,
                      edits: [replaceIn(parameter.uri, string.text, span, best)],
                      isSafe: false,
                    },
                  ],
          });
        }
      }
    }
  },
};

/** Nobody reads more names than this, and nobody mistypes one of thousands. */
const LISTED = 10;
const COMPARED = 100;

function some(names: Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const name of names) {
    if (found.length === COMPARED) break;
    found.push(name);
  }
  return found;
}

function message(
  name: string,
  parameter: SaviyntParameter,
  call: Call | undefined,
  known: readonly string[],
  best: string | undefined,
): string {
  const effect = 'response has no such key then, and reading further fails.';
  if (call?.name === name) return `${name} is this call, and its answer does not exist before it was sent: ${effect}`;
  if (parameter.calls.some((other) => other.name === name))
    return `${name} runs after ${call?.name ?? 'this'}: ${effect}`;
  const there =
    known.length === 0
      ? 'no call runs before this one'
      : `before this one run ${known.slice(0, LISTED).join(', ')}${known.length > LISTED ? ' …' : ''}`;
  return `There is no call ${name} whose answer could be read: ${there}.${best === undefined ? '' : ` Did you mean ${best}?`}`;
}

/** `response.call1.message.id`: the usual form, read without a walk. */
function plainResponseName(script: Script): { readonly name: string; readonly span: Span } | undefined {
  const [only] = script.statements;
  let node = script.statements.length === 1 && only?.kind === 'expression' ? only.expression : undefined;
  while (node?.kind === 'property' && node.object.kind === 'property') node = node.object;
  if (node?.kind !== 'property' || node.object.kind !== 'name' || node.object.name !== 'response') return undefined;
  const isPlain = typeof node.name === 'string' && node.nameSpan.end - node.nameSpan.start === node.name.length;
  return isPlain ? { name: node.name as string, span: node.nameSpan } : undefined;
}

function responseNames(script: Script): readonly { readonly name: string; readonly span: Span }[] {
  const plain = plainResponseName(script);
  if (plain !== undefined) return [plain];
  const found: { name: string; span: Span }[] = [];
  const isResponse = (node: Node) => node.kind === 'name' && node.name === 'response';
  walk(script, (node) => {
    if (node.kind === 'property' && isResponse(node.object) && typeof node.name === 'string') {
      const { start, end } = node.nameSpan;
      const isQuoted = end - start === node.name.length + 2;
      found.push({ name: node.name, span: isQuoted ? { start: start + 1, end: end - 1 } : { start, end } });
    } else if (node.kind === 'index' && isResponse(node.object)) {
      const [key] = node.arguments;
      if (key?.kind === 'literal' && typeof key.value === 'string')
        found.push({ name: key.value, span: { start: key.start + 1, end: key.end - 1 } });
    }
  });
  return found;
}
