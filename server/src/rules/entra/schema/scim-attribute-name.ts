import { misspelledUrns } from '../../../knowledge/scim/schema-urns';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { suggestionOf } from '../support/suggestion';

/** A target attribute of a SCIM application whose name is no path that the service can send. */
export const scimAttributeName: EntraRule = {
  code: 'entra/scim-attribute-name',
  severity: 'warning',
  title: 'Target attribute that SCIM has no path for',
  checkAttributeMapping({ targetNode: node, source }, around, context, report) {
    if (node === undefined || source === undefined || !isScim(around?.targetObjectName ?? '')) return;
    const problem = problemOf(node.value);
    if (problem === undefined) return;
    const { fixes } = suggestionOf(node, problem.meant === undefined ? [] : [problem.meant], context);
    report({ span: contentOf(node), at: context.document.text, message: problem.message, fixes });
  },
};

const SCIM = 'urn:ietf:params:scim:schemas:';

function isScim(objectName: string): boolean {
  return objectName.startsWith(SCIM);
}

function problemOf(name: string): { readonly message: string; readonly meant?: string } | undefined {
  if (/[\u2018-\u201f\u00ab\u00bb]/.test(name))
    return {
      message: `"${name}" has typographic quotes, which a SCIM path does not know, so the attribute is not sent. Write straight quotes.`,
      meant: name.replace(/[\u2018-\u201f\u00ab\u00bb]/g, '"'),
    };
  if (/^entitlements(?:$|[.[])/.test(name))
    return { message: 'The provisioning service does not support the SCIM attribute "entitlements". Use roles.' };
  const colon = name.lastIndexOf(':');
  if (colon < 0 || name.startsWith(SCIM)) return undefined;
  const urn = misspelledUrns.get(name.slice(0, colon).toLowerCase());
  // Vendors have schemas of their own, urn:sap:cloud:scim:… for one, which their /Schemas lists.
  if (name.startsWith('urn:') && urn === undefined) return undefined;
  return {
    message: `"${name}" begins like a schema but is none of SCIM 2.0. Entra leaves it out when it creates a user ("exporting the property is not supported for this operation"). A custom attribute is named urn:ietf:params:scim:schemas:extension:<name>:2.0:User:<attribute>.`,
    ...(urn === undefined ? {} : { meant: `${urn}${name.slice(colon)}` }),
  };
}
