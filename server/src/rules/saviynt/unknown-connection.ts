import type { Connector } from '../../documents/saviynt/connector';
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
    if (names === undefined || parameter.name === 'ConnectionJSON' || !isWritten(connector)) return;
    for (const node of connectionsOf(parameter)) {
      const name = node.value;
      if (name.trim() === '' || names.includes(name) || isPlaceholder(name)) continue;
      const [near = names.length === 1 ? names[0] : undefined] = suggest(name, names);
      report({
        span: node,
        at: parameter.text,
        message: messageOf(name, names, near),
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

/** An object of authentications is there and whole; without one, its names may be meant to stand elsewhere. */
function isWritten(connector: Connector): boolean {
  const parameter = connector.get('ConnectionJSON');
  const authentications = parameter?.object?.get('authentications');
  return authentications?.kind === 'object' && authentications.closed && parameter?.json.problems.length === 0;
}

function messageOf(name: string, names: readonly string[], near: string | undefined): string {
  const consequence = 'a request with it cannot sign in.';
  if (names.length === 0)
    return `ConnectionJSON defines no authentication, so none is "${name}": ${consequence} Define it there.`;
  const advice = near === undefined ? 'Name one of them.' : `Did you mean "${near}"?`;
  return `ConnectionJSON defines ${listed(names.map((known) => `"${known}"`))}, not "${name}": ${consequence} ${advice}`;
}
