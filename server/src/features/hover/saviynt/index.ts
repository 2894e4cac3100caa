import type { SaviyntDocument } from '../../../documents/saviynt/document';
import { touches } from '../../../text/span';
import { type Place, placeAt } from '../../place';
import { type NamedThing, referenceAt } from '../../references';
import type { Workspace } from '../../workspace';
import { hoverBody } from '../body';
import type { Hover } from '../hover';
import { leafAt } from '../leaf-at';
import { hoverKey } from './key';
import { hoverCiphertext, hoverPackage } from './package';
import { hoverValue } from './value';

/** Attributes are not here: what they mean says more than where they are filled. */
const WHAT: Readonly<Partial<Record<NamedThing['kind'], string>>> = {
  authentication: 'authentication of ConnectionJSON',
  authenticationKey: 'key of an authentication in ConnectionJSON',
  call: 'call',
  entitlementType: 'entitlement type',
};

/** What is known about the key, value or attribute at `offset`. */
export function hoverSaviynt(document: SaviyntDocument, offset: number, workspace: Workspace): Hover | undefined {
  const found = hoverAt(document, offset, workspace);
  // Between a backslash and its letter the place is that before the escape, which the cursor may not touch.
  return found !== undefined && touches(found.span, offset) ? found : undefined;
}

function hoverAt(document: SaviyntDocument, offset: number, workspace: Workspace): Hover | undefined {
  const place = placeAt(document, offset);
  if (place === undefined) return hoverPackage(document, offset);
  const { slot, parameter } = place;
  if (slot?.body !== undefined)
    return hoverBody(slot, slot.body, { parameter, connector: workspace.connectorOf(place.connection) });
  return parameter.isEncrypted ? hoverCiphertext(parameter) : hoverJson(document, offset, place, workspace);
}

function hoverJson(
  document: SaviyntDocument,
  offset: number,
  { parameter, offset: inner }: Place,
  workspace: Workspace,
): Hover | undefined {
  const node = leafAt(parameter.root, inner)?.node;
  if (node === undefined) return undefined;
  return node.parent?.kind === 'property' && node.parent.key === node
    ? hoverKey(node.parent, parameter)
    : (hoverReference(document, offset, workspace) ?? hoverValue(node, inner, parameter));
}

function hoverReference(document: SaviyntDocument, offset: number, workspace: Workspace): Hover | undefined {
  const reference = referenceAt(document, offset, workspace);
  const what = reference === undefined ? undefined : WHAT[reference.thing.kind];
  if (reference === undefined || what === undefined) return undefined;
  const { thing, span } = reference;
  const file = thing.uri === document.uri ? '' : ` (${fileName(thing.uri)})`;
  return { span, markdown: `**${thing.name}** — ${what}${file}` };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a bare % in a name
  }
}
