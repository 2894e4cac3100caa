import type { JumpCloudDocument } from '../../../documents/jumpcloud/document';
import { jumpCloudPlace } from '../../../documents/jumpcloud/schema';
import type { Hover } from '../hover';
import { leafAt } from '../leaf-at';
import { schemaWords } from '../schema-words';

/** What JumpCloud documents about the key or value at `offset`. */
export function hoverJumpCloud(document: JumpCloudDocument, offset: number): Hover | undefined {
  const leaf = leafAt(document.json.root, offset);
  if (leaf === undefined) return undefined;
  const { node, isKey } = leaf;
  const place = jumpCloudPlace(document, node, isKey);
  const markdown = schemaWords(node, isKey, place, 'JumpCloud, Integrate with RingCentral');
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}
