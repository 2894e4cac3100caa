import type { JsonPath } from '../../json/path';
import { findingsBelow, type MemberFinding } from '../json-schema/members';
import { type RawSchema, type SchemaDocument, SchemaPlace } from '../json-schema/schema-place';
import { MemoKey } from '../memo';
import type { ProjectDocument } from './document';
import schema from './schemas/ringcentral-provisioning.schema.json';

const document: SchemaDocument = { root: schema as RawSchema, beside: {} };
const ROOT = new SchemaPlace({ $ref: '#/definitions/project' }, document).resolved;

/** What the format says about the place at `path` of a file; undefined where it says nothing. */
export function projectPlace(path: JsonPath): SchemaPlace | undefined {
  let place: SchemaPlace | undefined = ROOT;
  for (const step of path) place = place?.child(step);
  return place;
}

const FINDINGS = new MemoKey(({ project }: ProjectDocument): readonly MemberFinding[] =>
  findingsBelow([project.node], ROOT),
);

/** Members of a wrong type, unknown ones and those that stand twice. */
export function projectMemberFindings(file: ProjectDocument): readonly MemberFinding[] {
  return file.memo.of(FINDINGS);
}
