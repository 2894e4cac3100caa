import type { EntraDocument } from '../../../documents/entra/document';
import { placeAtPath } from '../../../documents/entra/schema';
import type { JsonString } from '../../../json/node';
import { deepestAt, pathOf } from '../../../json/path';
import { roleAt } from '../../entra/role';
import type { Hover } from '../hover';
import { keyWords } from './key';
import { nameWords } from './name';
import { valueWords } from './value';

/** What is known about the key, name or value at `offset` of a file of Entra's provisioning. */
export function hoverEntra(document: EntraDocument, offset: number): Hover | undefined {
  const { kind, json } = document;
  const node = deepestAt(json.root, offset);
  if (node === undefined || node.kind === 'property' || node.kind === 'object' || node.kind === 'array')
    return undefined;
  if (node.kind === 'invalid') return undefined;
  const path = pathOf(node);
  const isKey = node.parent?.kind === 'property' && node.parent.key === node;
  const markdown = isKey
    ? keyWords((node as JsonString).value, placeAtPath(kind, json.root, path.slice(0, -1)))
    : (nameWords(document, node, roleAt(document, path), offset) ??
      valueWords(node, placeAtPath(kind, json.root, path)));
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}
