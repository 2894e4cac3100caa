import type { JsonString } from '../../../json/node';
import { contentOf } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** Two mappings with one name: `--mapping` finds the first only. */
export const duplicateName: ProjectRule = {
  code: 'project/duplicate-name',
  severity: 'warning',
  title: 'Two mappings with one name',
  checkProject({ project, document }, report) {
    const { uri, text } = document;
    const first = new Map<string, JsonString>();
    for (const { nameNode: node } of project.mappings) {
      if (node === undefined || node.value === '') continue;
      const before = first.get(node.value);
      if (before === undefined) first.set(node.value, node);
      else
        report({
          span: contentOf(node),
          at: text,
          message: `Two mappings are called "${node.value}", so only the first can be named. Give this one another name.`,
          related: [{ uri, span: text.spanToFile(contentOf(before)), message: 'The first one.' }],
        });
    }
  },
};
