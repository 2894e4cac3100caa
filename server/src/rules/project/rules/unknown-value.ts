import type { MemberFinding } from '../../../documents/json-schema/members';
import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { PROJECT_VERSION } from '../../../documents/project/kind';
import { projectMemberFindings } from '../../../documents/project/member-findings';
import { projectPlace } from '../../../documents/project/schema';
import { readTime } from '../../../expressions/evaluation';
import type { JsonNode, JsonObject } from '../../../json/node';
import { pathOf } from '../../../json/path';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import { reportUnknownValue, reportUnknownVersion } from '../../unknown-value';
import type { ProjectContext, ProjectRule } from '../project-rule';

/** A value that is none of those the format has: another version, severity, action, or value of an option; a number out of its range. */
export const projectUnknownValue: ProjectRule = {
  code: 'project/unknown-value',
  severity: 'error',
  title: 'Value a project file does not have',
  checkProject(context, report) {
    const { project } = context;
    const version = project.node.get('ringcentralProvisioning');
    const consequence = 'Nothing is planned with it.';
    reportUnknownVersion('ringcentralProvisioning', version, PROJECT_VERSION, context.document, consequence, report);
    for (const { property } of project.rules) checkValue(property.key.value, property.value, context, report);
    for (const finding of projectMemberFindings(context.document))
      if (finding.kind === 'range') reportRange(finding, context, report);
  },
  checkMapping(context, report) {
    for (const { key, value } of context.mapping.optionProperties) {
      if (key.value !== 'now') checkValue(key.value, value, context, report);
      else if (value?.kind === 'string' && readTime(value.value) === undefined)
        report({
          span: contentOf(value),
          at: context.document.text,
          message: `"now" is a time such as 2026-01-15T09:00:00Z; "${value.value}" is not read as one.`,
        });
    }
  },
  checkExpectation({ node }, context, report) {
    checkMember(node, 'action', context, report);
    const requests = node.get('requests');
    if (requests?.kind === 'array') for (const item of requests.items) checkValue('requests', item, context, report);
  },
};

type RangeFinding = Extract<MemberFinding, { kind: 'range' }>;

function reportRange({ node, place, property }: RangeFinding, { document }: ProjectContext, report: Report): void {
  const name = property === undefined ? 'This item' : `"${property.key.value}"`;
  const consequence = pathOf(node).includes('expectations')
    ? 'The expectation fails.'
    : 'No preview is made with it as it stands.';
  report({
    span: contentOf(node),
    at: document.text,
    message: `${name} ${rangeSentence(node, place)} ${consequence}`,
  });
}

function rangeSentence(node: JsonNode, { range, properties }: SchemaPlace): string {
  if (node.kind !== 'number' || range === undefined)
    return properties.size === 0 ? 'is empty.' : `says nothing: give it ${orList([...properties.keys()])}.`;
  const { least, most } = range;
  return `is a number from ${least}${Number.isFinite(most) ? ` to ${most}` : ''}; ${node.value} is not.`;
}

function orList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}

function checkMember(object: JsonObject, key: string, context: ProjectContext, report: Report): void {
  checkValue(key, object.get(key), context, report);
}

function checkValue(key: string, node: JsonNode | undefined, { document }: ProjectContext, report: Report): void {
  if (node === undefined) return;
  reportUnknownValue(key, node, projectPlace(pathOf(node))?.allowed ?? [], document, report);
}
