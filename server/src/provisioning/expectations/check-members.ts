import { findingsBelow, type MemberFinding } from '../../documents/json-schema/members';
import type { Expectation } from '../../documents/project/expectation';
import { projectPlace } from '../../documents/project/schema';
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
  const place = projectPlace(pathOf(node));
  const found = place === undefined ? [] : findingsBelow([node], place);
  const values = node.property('attributes')?.value;
  const wrong = found.filter((finding) => finding.kind !== 'type' || !isBelow(finding.node, values)).map(wrongMember);
  for (const property of [...outOfRange(expectation), ...unheldLine(expectation)])
    if (!wrong.some((other) => other.property === property)) wrong.push({ property, why: NOT_READ });
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

const NOT_READ = 'has a value the format does not have there, so it cannot be held (docs/project-file.md).';

function wrongMember(finding: MemberFinding): WrongMember {
  switch (finding.kind) {
    case 'unknown': {
      const meant = finding.right === undefined ? '' : ` Did you mean "${finding.right}"?`;
      return {
        property: finding.property,
        why: `is no member of ${finding.around}, so it cannot be held (docs/project-file.md).${meant}`,
      };
    }
    case 'duplicate':
      return { property: finding.property, why: 'stands twice, so which is meant cannot be told. Remove one.' };
    case 'type':
      return { property: finding.property ?? around(finding.node), at: finding.node, why: NOT_READ };
  }
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

/** Numbers below those the format has. */
function outOfRange({ node, refusal, requests }: Expectation): readonly JsonProperty[] {
  const own = [refusal === undefined ? 'refusal' : '', requests === undefined ? 'requests' : ''];
  const read = own.map((name) => node.property(name)).filter((property) => property !== undefined);
  const status = refusal?.node.kind === 'object' && refusal.status === undefined && refusal.node.property('status');
  return status ? [...read, status] : read;
}

/** A line that no file has. */
function unheldLine({ node, person }: Expectation): readonly JsonProperty[] {
  const object = node.get('person');
  const line =
    object?.kind === 'object' && person !== undefined && person.line === undefined && object.property('line');
  return line ? [line] : [];
}
