import { connectionsOf } from '../../documents/saviynt/symbols/authentications';
import { suggest } from '../../expressions/kit/suggest';
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
    for (const node of connectionsOf(parameter)) {
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
