import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { suggest } from '../../expressions/kit/suggest';
import { asString } from '../../json/narrow';
import type { JsonString } from '../../json/node';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { mappingTables } from './support/mapping';
import { isPlaceholder, listed } from './support/nodes';

/** accountIdPath or responseColsToPropsMap that begins with no call's name: `<call>.message.<path>`. */
export const unknownCallReference: Rule = {
  code: 'saviynt/unknown-call-reference',
  severity: 'warning',
  title: 'Answer of an unknown call',
  concerns: ['calls'],
  check({ parameter }, report) {
    if (parameter.info.shape !== 'calls') return;
    const found = references(parameter);
    // Most parameters refer to no call; few calls are worth naming then.
    const names = found.length === 0 ? undefined : callNames(parameter);
    if (names === undefined) return;
    for (const { node, path, what } of found) {
      const first = /^([^.[\]]+)\./.exec(path.trimStart())?.[1]?.trim();
      if (first === undefined || first === 'response' || isPlaceholder(path) || names.has(first)) continue;
      const [near = names.size === 1 ? [...names][0] : undefined] = suggest(first, names);
      const at = parameter.text.inString(node);
      const start = node.value.indexOf(first);
      const span = { start, end: start + first.length };
      report({
        span,
        at,
        message: `No call here is named "${first}", so ${what} finds no answer to read. The ${names.size === 1 ? 'call is' : 'calls are'} ${listed([...names].map((name) => `"${name}"`))}.`,
        fixes:
          near === undefined
            ? []
            : [{ title: `Change to ${near}`, edits: [replaceIn(parameter.uri, at, span, near)], isSafe: false }],
      });
    }
  },
};

/** Undefined when a call has no name, or one that is made by an expression. */
function callNames({ calls }: SaviyntParameter): ReadonlySet<string> | undefined {
  if (
    calls.length === 0 ||
    calls.some(({ name }) => name.trim() === '' || (!/^\w+$/.test(name) && isPlaceholder(name)))
  )
    return undefined;
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of calls) (names.has(name) ? shared : names).add(name);
  // Calls that share the name of an entitlement type are told apart by a number behind it: Group1, Group2.
  for (const name of shared) for (let i = 1; i <= calls.length; i++) names.add(`${name}${i}`);
  return names;
}

function references(parameter: SaviyntParameter): readonly { node: JsonString; path: string; what: string }[] {
  const idPath = asString(parameter.object?.get('accountIdPath'));
  const map = parameter.object?.get('responseColsToPropsMap');
  const mappings = mappingTables(parameter)
    .filter(({ object }) => object === map)
    .flatMap((table) => table.mappings);
  return [
    ...(idPath === undefined ? [] : [{ node: idPath, path: idPath.value, what: 'accountIdPath' }]),
    ...mappings
      .filter(({ isPath }) => isPath)
      .map(({ node, source, property }) => ({ node, path: source, what: `"${property.key.value}"` })),
  ];
}
