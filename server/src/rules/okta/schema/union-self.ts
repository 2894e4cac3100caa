import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { setMember } from '../support/edits';

/** Values of groups that are combined, of an attribute that groups cannot give. */
export const unionSelf: OktaRule = {
  code: 'okta/union-self',
  severity: 'error',
  title: 'Combined values of an attribute without groups',
  checkDefinition(attribute, _schema, context, report) {
    const { name, node } = attribute;
    const union = attribute.textNode('union');
    if (node === undefined || union?.value !== 'ENABLE' || attribute.text('scope') !== 'SELF') return;
    const place = context.document;
    report({
      span: contentOf(union),
      at: context.document.text,
      message: `"${name}" has scope SELF, so no group gives it a value, and nothing can be combined. Okta refuses union ENABLE with it. Disable one of them.`,
      fixes: () => [
        { title: 'Change union to DISABLE', edits: setMember(place, node, 'union', 'DISABLE'), isSafe: false },
        { title: 'Change scope to NONE', edits: setMember(place, node, 'scope', 'NONE'), isSafe: false },
      ],
    });
  },
};
