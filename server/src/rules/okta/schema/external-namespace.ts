import type { SchemaAttribute, UserSchema } from '../../../documents/okta/model/schema';
import { suggest } from '../../../expressions/kit/suggest';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../knowledge/scim/schema-urns';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { setMember } from '../support/edits';

const URNS = [userSchemaUrn, enterpriseUserSchemaUrn];

/** A custom attribute of a SCIM app without the schema it belongs to, or with one that is no URN. */
export const externalNamespace: OktaRule = {
  code: 'okta/external-namespace',
  severity: 'warning',
  title: 'Attribute of a SCIM app without namespace',
  checkDefinition(attribute, schema, context, report) {
    const { node, name, part } = attribute;
    if (schema.of !== 'appuser' || part !== 'custom' || node === undefined || !isScim(schema)) return;
    const written = attribute.text('externalNamespace');
    if (/^urn:/i.test(written) || (written === '' && attribute.text('externalName') === '')) return;
    const [near] = suggest(written, URNS);
    report({
      span: contentOf(attribute.textNode('externalNamespace') ?? attribute.nameNode),
      at: context.document.text,
      message: `"${name}" has ${written === '' ? 'an external name but no external namespace' : 'an external namespace that is no URN'}. Okta leaves it out of its SCIM messages without a word. Write the URN of its schema.`,
      fixes: () =>
        (near === undefined ? URNS : [near]).map((urn) => ({
          title: `Use ${urn}`,
          edits: setMember(context.document, node, 'externalNamespace', urn),
          isSafe: false,
        })),
    });
  },
};

/** Whether another attribute of the app belongs to a SCIM schema; apps of other kinds have external names too. */
function isScim({ attributes }: UserSchema): boolean {
  return attributes.some((other: SchemaAttribute) => /^urn:ietf:params:scim:/i.test(other.text('externalNamespace')));
}
