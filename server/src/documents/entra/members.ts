import { objectsIn } from '../../json/narrow';
import type { JsonNode } from '../../json/node';
import { findingsBelow, type MemberFinding } from '../json-schema/members';
import { MemoKey } from '../memo';
import type { EntraDocument } from './document';
import { placeOfKind } from './schema';

const FINDINGS = new MemoKey((document: EntraDocument): readonly MemberFinding[] =>
  findingsBelow(rootsOf(document), placeOfKind(document.kind)),
);

/**
 * What is wrong with the members of a schema or a part of one, in one pass over the tree: types of values, names nobody
 * documents, names that stand twice. Answers of the service are not looked at.
 */
export function memberFindings(document: EntraDocument): readonly MemberFinding[] {
  return document.memo.of(FINDINGS);
}

function rootsOf({ kind, json: { root } }: EntraDocument): readonly JsonNode[] {
  if (kind === 'entra/provisioningLog' || kind === 'entra/provisionOnDemandResult') return [];
  if (root?.kind === 'array') return root.items;
  if (root?.kind !== 'object') return [];
  for (const key of kind === 'entra/attributeMappings' ? ['value', 'attributeMappings'] : ['value'])
    if (root.get(key)?.kind === 'array') return objectsIn(root.get(key));
  return [root];
}
