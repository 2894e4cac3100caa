import type { ProjectDocument } from '../../../documents/project/document';
import { projectPlace } from '../../../documents/project/schema';
import type { JsonString } from '../../../json/node';
import { type JsonPath, pathOf } from '../../../json/path';
import { attributeAt } from '../../../knowledge/scim/readable-paths';
import { RULES } from '../../../rules/registry';
import { plainMarkdown } from '../../markdown';
import type { Hover } from '../hover';
import { leafAt } from '../leaf-at';
import { schemaWords } from '../schema-words';

/** What is known about the key, value, rule or attribute at `offset` of a project file. */
export function hoverProject(document: ProjectDocument, offset: number): Hover | undefined {
  const leaf = leafAt(document.json.root, offset);
  if (leaf === undefined) return undefined;
  const { node, isKey } = leaf;
  const path = pathOf(node);
  const named = isKey && node.kind === 'string' ? keyWords(node, path.slice(0, -1)) : undefined;
  const place = projectPlace(isKey ? path.slice(0, -1) : path);
  const markdown = named ?? schemaWords(node, isKey, place, 'docs/project-file.md');
  return markdown === undefined ? undefined : { span: { start: node.start, end: node.end }, markdown };
}

/** A rule, or an attribute of RingCentral. @param around path of the object */
function keyWords({ value }: JsonString, around: JsonPath): string | undefined {
  if (around.length === 1 && around[0] === 'rules') {
    const rule = RULES.find(({ code }) => code === value);
    return rule && `**${plainMarkdown(value)}** — ${rule.title}\n\n${rule.severity} unless set.`;
  }
  if (around.at(-1) !== 'attributes') return undefined;
  const attribute = attributeAt(value);
  if (attribute === undefined) return undefined;
  const { description, rule } = attribute;
  return [`**${plainMarkdown(value)}**`, description, ...(rule === undefined ? [] : [rule])].join('\n\n');
}
