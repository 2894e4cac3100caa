import type { JumpCloudDocument } from '../../../documents/jumpcloud/document';
import { jumpCloudPlace } from '../../../documents/jumpcloud/schema';
import { deepestAt } from '../../../json/path';
import type { Hover } from '../hover';
import { schemaWords } from '../schema-words';

/** What JumpCloud documents about the key or value at `offset`. */
export function hoverJumpCloud(document: JumpCloudDocument, offset: number): Hover | undefined {
  const node = deepestAt(document.json.root, offset);
  if (node === undefined || node.kind === 'property') return undefined;
  const isKey = node.parent?.kind === 'property' && node.parent.key === node;
  const place = jumpCloudPlace(document, node, isKey);
  const markdown = schemaWords(node, isKey, place, 'JumpCloud, Integrate with RingCentral');
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}
