import { memberSpan } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** An attribute that the target requires and no mapping fills. */
export const requiredUnmapped: EntraRule = {
  code: 'entra/required-unmapped',
  severity: 'warning',
  title: 'Required attribute not mapped',
  checkObjectMapping(mapping, context, report) {
    const { targetObject } = mapping;
    if (!mapping.isEnabled || targetObject === undefined || mapping.attributeMappings.length < 2) return;
    // Other connectors fill in required attributes themselves, as that of Salesforce does with ProfileId.
    if (!targetObject.name.startsWith('urn:ietf:params:scim:')) return;
    const mapped = new Set(mapping.attributeMappings.map(({ targetAttributeName }) => targetAttributeName));
    const missing = targetObject.attributes
      .filter((each) => each.isRequired && !each.isAnchor && each.mutability === 'ReadWrite' && !mapped.has(each.name))
      .map(({ name }) => `"${name}"`);
    if (missing.length === 0) return;
    report({
      span: memberSpan(mapping.node, 'name', 'targetObjectName'),
      at: context.document.text,
      message: `The application requires ${missing.join(', ')}, and no mapping gives ${missing.length === 1 ? 'it' : 'them'}. Creating a user fails with MandatoryFieldsMissing unless the application fills it in. Add a mapping.`,
    });
  },
};
