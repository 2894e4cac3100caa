import type { JsonNode } from '../../json/node';
import { pathOf } from '../../json/path';
import { findingsBelow, type MemberFinding } from '../json-schema/members';
import { definitionOf, type RawSchema, type SchemaPlace } from '../json-schema/schema-place';
import { MemoKey } from '../memo';
import type { JumpCloudDocument } from './document';
import type { JumpCloudKind } from './kind';
import application from './schemas/application.schema.json';
import insights from './schemas/directory-insights.schema.json';
import users from './schemas/users.schema.json';

const PLACES: Readonly<Record<JumpCloudKind, SchemaPlace>> = {
  'jumpcloud/users': definitionOf(users as RawSchema, 'user'),
  'jumpcloud/application': definitionOf(application as RawSchema, 'application'),
  'jumpcloud/directoryInsights': definitionOf(insights as RawSchema, 'event'),
};

/**
 * What JumpCloud documents about a node; undefined where it documents nothing.
 * @param isKey whether the node is a key: then about the object around it
 */
export function jumpCloudPlace(
  { kind, nodes }: JumpCloudDocument,
  node: JsonNode,
  isKey: boolean,
): SchemaPlace | undefined {
  const path = pathOf(node);
  const holder = nodes.map((each) => pathOf(each)).find((own) => own.every((step, index) => step === path[index]));
  if (holder === undefined) return undefined;
  const steps = path.slice(holder.length);
  let place: SchemaPlace | undefined = PLACES[kind];
  for (const step of isKey ? steps.slice(0, -1) : steps) place = place?.child(step);
  return place;
}

const FINDINGS = new MemoKey(({ kind, nodes }: JumpCloudDocument): readonly MemberFinding[] =>
  // Events and applications are not written by people.
  kind === 'jumpcloud/users' ? findingsBelow(nodes, PLACES[kind]) : [],
);

/** Members of a wrong type, undocumented ones and those that stand twice, of users. */
export function jumpCloudMemberFindings(document: JumpCloudDocument): readonly MemberFinding[] {
  return document.memo.of(FINDINGS);
}
