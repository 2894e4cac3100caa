import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { setMember } from '../support/edits';

/** Source: Okta Management API, UserSchemaAttribute: "at most five". */
const MOST = 5;

/** More unique attributes than a schema may have. */
export const tooManyUnique: OktaRule = {
  code: 'okta/too-many-unique',
  severity: 'error',
  title: 'More than five unique attributes',
  checkSchema({ attributes }, context, report) {
    for (const { name, nameNode, node } of attributes.filter(({ isUnique }) => isUnique).slice(MOST)) {
      report({
        span: contentOf(nameNode),
        at: context.document.text,
        message: `"${name}" is one unique attribute too many: Okta allows ${MOST} of them in a schema. Let its values repeat, or those of another one.`,
        fixes: () =>
          node === undefined
            ? []
            : [
                {
                  title: `Let values of ${name} repeat`,
                  edits: setMember(context.document, node, 'unique', false),
                  isSafe: false,
                },
              ],
      });
    }
  },
};
