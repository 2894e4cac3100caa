import { headOf, keySpan } from '../../json-place';
import { setMember } from '../../layout';
import type { Report } from '../../rule';
import type { MappingContext, ProjectRule } from '../project-rule';

/** A project file, or an entry of it, without what it must say. */
export const projectMissingMember: ProjectRule = {
  code: 'project/missing-member',
  severity: 'error',
  title: 'Member missing',
  checkProject({ project, document }, report) {
    const { node } = project;
    if (node.property('ringcentralProvisioning') !== undefined) return;
    report({
      span: headOf(node),
      at: document.text,
      message: 'The file does not say which version of the format it is in. Add "ringcentralProvisioning": 1.',
      fixes: () => [
        {
          title: 'Add "ringcentralProvisioning": 1',
          edits: [setMember(node, 'ringcentralProvisioning', 1, { document })],
          isSafe: true,
        },
      ],
    });
  },
  checkMapping(context, report) {
    const { mapping } = context;
    if (mapping.node.property('mapping') === undefined)
      missing(
        'mapping',
        'so there is nothing to preview. Name a file, a folder, or the word jumpcloud',
        context,
        report,
      );
    if (mapping.expectations.length === 0) return;
    for (const key of ['people', 'account'] as const)
      if (mapping.node.property(key) === undefined)
        missing(key, 'so its expectations can only be run when one is given. Name a file', context, report);
  },
  checkExpectation({ node }, { document }, report) {
    if (node.property('person') !== undefined) return;
    const message = 'The expectation names nobody, so it fails. Add "person": a user name or an e-mail address.';
    report({ span: headOf(node), at: document.text, message });
  },
};

function missing(key: string, why: string, { mapping, document }: MappingContext, report: Report): void {
  const name = mapping.node.property('name') ?? mapping.node.property('mapping');
  report({
    span: name === undefined ? headOf(mapping.node) : keySpan(name),
    at: document.text,
    ...(key !== 'mapping' && { severity: 'warning' as const }),
    message: `${mapping.name} has no "${key}", ${why}.`,
  });
}
