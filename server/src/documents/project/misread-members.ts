import type { JsonNode, JsonProperty } from '../../json/node';
import { pathOf } from '../../json/path';
import type { MemberFinding } from '../json-schema/members';
import { placeOf, projectFindingsBelow, whyMisread } from './member-findings';
import type { Project, ProjectMapping } from './model';

/** A member that is not read as it stands, or an item of a list. */
export interface MisreadMember {
  readonly at: JsonNode | JsonProperty;
  /** One sentence or two: `"expectation" is no member of …, so it is not read. Did you mean "expectations"?` */
  readonly message: string;
}

/**
 * What is not read of a file outside of the entries of `mappings`. Severities are no part of a preview and are left out.
 * A preview with half of a file would be a preview of something nobody wrote.
 */
export function misreadOfFile({ node }: Project): readonly MisreadMember[] {
  return projectFindingsBelow(node, []).flatMap((finding) => {
    const [first, ...below] = pathOf(placeOf(finding));
    const isWithin = below.length > 0 && (first === 'rules' || (first === 'mappings' && !isItem(finding, below)));
    return isWithin ? [] : misread(finding);
  });
}

/**
 * What is not read of an entry of `mappings`. What is wrong within an expectation fails that expectation, and options are
 * told apart (`misreadOptions`); neither is among them.
 */
export function misreadOfEntry({ node }: ProjectMapping): readonly MisreadMember[] {
  const path = pathOf(node);
  return projectFindingsBelow(node, path).flatMap((finding) => {
    const [first, ...below] = pathOf(placeOf(finding)).slice(path.length);
    const isWithin = below.length > 0 && (first === 'options' || (first === 'expectations' && !isItem(finding, below)));
    return isWithin ? [] : misread(finding);
  });
}

/** Whether a finding is about an item right in a list: a text where an object must stand is passed over as a whole. */
function isItem({ property }: MemberFinding, below: readonly unknown[]): boolean {
  return property === undefined && below.length === 1;
}

function misread(finding: MemberFinding): MisreadMember {
  const name = finding.property === undefined ? 'An item of this list' : JSON.stringify(finding.property.key.value);
  return { at: placeOf(finding), message: `${name} ${whyMisread(finding, 'it is not read')}` };
}
