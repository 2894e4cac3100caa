import type { ProvisioningDocument } from '../documents/document';
import type { Connector } from '../documents/saviynt/connector';
import { touches } from '../text/span';
import { authenticationReferences, callReferences, type Reference } from './reference-sites';
import type { Workspace } from './workspace';

export type { NamedThing, Reference } from './reference-sites';

const memo = new WeakMap<Connector, readonly Reference[]>();

/** Every reference to an authentication or a call in the files of a connector. */
export function referencesIn(connector: Connector): readonly Reference[] {
  let found = memo.get(connector);
  if (found === undefined) {
    found = [
      ...authenticationReferences(connector),
      ...connector.parameters.flatMap((parameter) => [...callReferences(parameter)]),
    ];
    memo.set(connector, found);
  }
  return found;
}

/** The reference that a cursor touches; only Saviynt's files name things of one another. */
export function referenceAt(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): Reference | undefined {
  if (document.provider !== 'saviynt') return undefined;
  for (const connection of document.connections) {
    if (!connection.parameters.some(({ text }) => text.contains(offset))) continue;
    const all = referencesIn(workspace.connectorOf(connection));
    const found = all.find(({ uri, span }) => uri === document.uri && touches(span, offset));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All places that mean the same thing as the one at the cursor, in all files of the connector. */
export function referencesTo(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): readonly Reference[] {
  const at = referenceAt(document, offset, workspace);
  if (at === undefined || document.provider !== 'saviynt') return [];
  return document.connections
    .map((connection) => referencesIn(workspace.connectorOf(connection)))
    .filter((all) => all.includes(at))
    .flatMap((all) => all.filter(({ thing }) => thing === at.thing));
}
