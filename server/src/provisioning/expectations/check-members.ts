import type { MemberFinding } from '../../documents/json-schema/members';
import type { Expectation } from '../../documents/project/expectation';
import { projectFindingsBelow, whyMisread } from '../../documents/project/member-findings';
import type { JsonNode, JsonProperty } from '../../json/node';
import { pathOf } from '../../json/path';
import { printable } from '../render/style';
import { failed } from './check';
import type { ExpectationCheck } from './result';

/**
 * Fails for each member of an expectation that is not read as it stands. Passed over, a misspelled one would hold for
 * everybody, and a test would be green that tests nothing.
 * @param uri of the project file
 */
export function checkMembers(expectation: Expectation, uri: string): readonly ExpectationCheck[] {
  const { node } = expectation;
  const found = projectFindingsBelow(node, pathOf(node));
  const values = node.property('attributes')?.value;
  const wrong = found.filter((finding) => !('node' in finding) || !isBelow(finding.node, values)).map(wrongMember);
  return wrong.map(({ property, at, why }) => {
    const name = property?.key.value ?? 'person';
    const message = `${JSON.stringify(printable(name))} ${why}`;
    return failed(name, message, { uri, span: at ?? property ?? node }, 'a member the format has', 'not read');
  });
}

interface WrongMember {
  readonly property: JsonProperty | undefined;
  readonly at?: JsonNode;
  readonly why: string;
}

function wrongMember(finding: MemberFinding): WrongMember {
  const why = whyMisread(finding, 'it cannot be held');
  if (!('node' in finding)) return { property: finding.property, why };
  return { property: finding.property ?? around(finding.node), at: finding.node, why };
}

/** The member whose list an item is in. */
function around(node: JsonNode): JsonProperty | undefined {
  const list = node.parent;
  return list?.kind === 'array' && list.parent?.kind === 'property' ? list.parent : undefined;
}

/** What an attribute is expected to be is judged attribute by attribute. */
function isBelow(node: JsonNode, attributes: JsonNode | undefined): boolean {
  return attributes?.kind === 'object' && node.start > attributes.start && node.end <= attributes.end;
}
