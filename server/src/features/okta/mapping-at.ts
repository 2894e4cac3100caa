import type { OktaDocument } from '../../documents/okta/document';
import type { ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { JsonNode } from '../../json/node';
import { touches } from '../../text/span';

/** The mapping around an offset. */
export function mappingAt({ mappings }: OktaDocument, offset: number): ProfileMapping | undefined {
  return mappings.find(({ node }) => touches(node, offset));
}

/** Whether a node is the name of an attribute that a mapping fills. */
export function isTargetName(mapping: ProfileMapping | undefined, node: JsonNode): boolean {
  return mapping?.attributes.some(({ nameNode }) => nameNode === node) === true;
}
