import type { AttributeDefinition } from '../../../documents/entra/model/directory';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** A scoping filter on an attribute that scoping filters cannot read. */
export const scopeAttribute: EntraRule = {
  code: 'entra/scope-attribute',
  severity: 'warning',
  title: 'Attribute that scoping filters do not support',
  checkClause(clause, around, context, report) {
    const node = clause.sourceOperandNode;
    if (node === undefined) return;
    const reason = whyNot(node.value, around.sourceObject?.attribute(node.value));
    if (reason === undefined) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `Scoping filters do not support "${node.value}": ${reason} Who is in scope is then not what the filter says. Use another attribute, or assign users and groups.`,
    });
  },
};

/** "Known issues for provisioning in Microsoft Entra ID" names these. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['appRoleAssignments', 'userType', 'manager']);

function whyNot(name: string, attribute: AttributeDefinition | undefined): string | undefined {
  if (UNSUPPORTED.has(name)) return 'Microsoft lists it among the known issues.';
  if (name === 'members' && attribute?.object.name === 'Group') return 'members of groups cannot be filtered.';
  if (attribute?.isMultivalued === true) return 'it is multi-valued.';
  if (attribute?.type === 'DateTime') return 'it is a date.';
  return attribute?.type === 'Reference' ? 'it is a reference.' : undefined;
}
