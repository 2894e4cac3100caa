import { suggest } from '../../expressions/kit/suggest';
import type { JsonNode, JsonString } from '../../json/node';
import { replaceValue } from '../edits';
import type { Rule } from '../rule';
import { isPlaceholder, listed } from './support/nodes';

/** A "connection" that ConnectionJSON does not define. Unknown while ConnectionJSON is missing or encrypted. */
export const unknownConnection: Rule = {
  code: 'saviynt/unknown-connection',
  severity: 'warning',
  title: 'Unknown authentication',
  check({ parameter, connector }, report) {
    const names = connector.connectionNames;
    if (names === undefined || names.length === 0 || parameter.name === 'ConnectionJSON') return;
    for (const node of connectionNodes(parameter.root, [])) {
      const name = node.value;
      if (name.trim() === '' || names.includes(name) || isPlaceholder(name)) continue;
      const [near = names.length === 1 ? names[0] : undefined] = suggest(name, names);
      report({
        span: node,
        at: parameter.text,
        message: `ConnectionJSON defines ${listed(names.map((known) => `"${known}"`))}, not "${name}": a request with it cannot sign in. ${near === undefined ? 'Name one of them.' : `Did you mean "${near}"?`}`,
        fixes:
          near === undefined
            ? []
            : [
                {
                  title: `Change to "${near}"`,
                  edits: [replaceValue(parameter.uri, parameter.text, node, near)],
                  isSafe: false,
                },
              ],
      });
    }
  },
};

/** Every "connection" that belongs to a call or to a block around calls. */
function connectionNodes(node: JsonNode | undefined, found: JsonString[]): readonly JsonString[] {
  if (node?.kind === 'array') for (const item of node.items) connectionNodes(item, found);
  if (node?.kind !== 'object') return found;
  for (const { key, value } of node.properties) {
    if (key.value === 'connection' && value?.kind === 'string') found.push(value);
    else if (!DATA.has(key.value)) connectionNodes(value, found);
  }
  return found;
}

/** Objects whose keys are the target's or EIC's, not settings. */
const DATA = new Set([
  'colsToPropsMap',
  'responseColsToPropsMap',
  'httpHeaders',
  'httpParams',
  'entTypeLabels',
  'successResponses',
  'unsuccessResponses',
]);
