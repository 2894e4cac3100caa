import type { JsonNode, JsonProperty } from '../../json/node';
import { findingsBelow, type MemberFinding } from '../json-schema/members';
import { MemoKey } from '../memo';
import type { ProjectDocument } from './document';
import { projectPlace } from './schema';

const FINDINGS = new MemoKey(({ project }: ProjectDocument) => projectFindingsBelow(project.node, []));

/** Members of a wrong type or out of their range, unknown ones and those that stand twice. */
export function projectMemberFindings(file: ProjectDocument): readonly MemberFinding[] {
  return file.memo.of(FINDINGS);
}

/** The same below a node of the file. @param path of the node */
export function projectFindingsBelow(node: JsonNode, path: readonly (string | number)[]): readonly MemberFinding[] {
  const place = projectPlace(path);
  return place === undefined ? [] : findingsBelow([node], place);
}

/** The member a finding is about; the item, where it is about one of a list. */
export function placeOf(finding: MemberFinding): JsonNode | JsonProperty {
  return 'node' in finding ? (finding.property ?? finding.node) : finding.property;
}

/**
 * Why a member is not read, as the rest of a sentence that begins with its name.
 * @param consequence `it is not read`
 */
export function whyMisread(finding: MemberFinding, consequence: string): string {
  switch (finding.kind) {
    case 'unknown': {
      const meant = finding.right === undefined ? '' : ` Did you mean "${finding.right}"?`;
      return `is no member of ${finding.around}, so ${consequence} (docs/project-file.md).${meant}`;
    }
    case 'duplicate':
      return 'stands twice, so which is meant cannot be told. Remove one.';
    case 'type':
    case 'range':
      return `has a value the format does not have there, so ${consequence} (docs/project-file.md).`;
  }
}
