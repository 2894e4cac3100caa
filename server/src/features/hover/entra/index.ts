import type { EntraDocument } from '../../../documents/entra/document';
import { placeAtPath } from '../../../documents/entra/schema';
import type { JsonString } from '../../../json/node';
import { pathOf } from '../../../json/path';
import { roleAt } from '../../entra/role';
import type { Hover } from '../hover';
import { leafAt } from '../leaf-at';
import { keyWords } from './key';
import { nameWords } from './name';
import { valueWords } from './value';

/** What is known about the key, name or value at `offset` of a file of Entra's provisioning. */
export function hoverEntra(document: EntraDocument, offset: number): Hover | undefined {
  const { kind, json } = document;
  const leaf = leafAt(json.root, offset);
  if (leaf === undefined) return undefined;
  const { node, isKey } = leaf;
  const path = pathOf(node);
  const markdown = isKey
    ? keyWords((node as JsonString).value, placeAtPath(kind, json.root, path.slice(0, -1)))
    : (nameWords(document, node, roleAt(document, path), offset) ??
      valueWords(node, placeAtPath(kind, json.root, path)));
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}
