import type { MappedAttribute } from '../../../documents/okta/model/profile-mapping';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { removeAttribute } from '../support/edits';

/** Two blocks of Terraform for one attribute. */
export const duplicateTarget: OktaRule = {
  code: 'okta/duplicate-target',
  severity: 'error',
  title: 'Target attribute mapped twice',
  checkMapping({ attributes, form }, context, report) {
    // In an object of the API, that is a member that stands twice.
    if (form !== 'terraform') return;
    const { uri, text } = context.document;
    const first = new Map<string, MappedAttribute>();
    for (const attribute of attributes) {
      const before = first.get(attribute.name);
      if (before === undefined) first.set(attribute.name, attribute);
      else
        report({
          span: contentOf(attribute.nameNode),
          at: text,
          message: `"${attribute.name}" is mapped twice. Okta keeps one expression for each attribute, and which one is not documented. Remove one of them.`,
          related: [{ uri, span: contentOf(before.nameNode), message: 'The first mapping.' }],
          fixes: () => {
            const edits = removeAttribute(context.document, attribute);
            return edits.length === 0 ? [] : [{ title: 'Remove this mapping', edits, isSafe: false }];
          },
        });
    }
  },
};
