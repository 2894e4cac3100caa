import { schemasFor } from '../../../documents/okta/schemas-for';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { removeAttribute } from '../support/edits';

/** A target attribute that its schema lets nobody write. */
export const readOnlyTarget: OktaRule = {
  code: 'okta/read-only-target',
  severity: 'warning',
  title: 'Target attribute that is read-only',
  checkAttribute(attribute, mapping, context, report) {
    const { document } = context;
    const schemas = schemasFor(mapping, [document, ...document.beside]);
    const schema = mapping.direction === 'okta-to-app' ? schemas.app : mapping.direction && schemas.user;
    if (attribute.isRemoval || schema?.attribute(attribute.name)?.text('mutability') !== 'READ_ONLY') return;
    report({
      span: contentOf(attribute.nameNode),
      at: document.text,
      message: `The schema says that "${attribute.name}" is READ_ONLY, so the mapping cannot fill it. Remove the mapping.`,
      fixes: () => {
        const edits = removeAttribute(context.document, attribute);
        return edits.length === 0 ? [] : [{ title: 'Remove the mapping', edits, isSafe: false }];
      },
    });
  },
};
