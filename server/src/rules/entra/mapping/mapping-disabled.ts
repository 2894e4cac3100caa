import { memberSpan } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isOfUsers, isOutbound } from '../support/directories';

/** The object mapping of users is switched off. */
export const mappingDisabled: EntraRule = {
  code: 'entra/mapping-disabled',
  severity: 'warning',
  title: 'Mapping of users disabled',
  checkObjectMapping(mapping, context, report) {
    if (mapping.isEnabled || mapping.sourceObjectName === '' || !isOfUsers(mapping) || !isOutbound(mapping)) return;
    report({
      span: memberSpan(mapping.node, 'enabled'),
      at: context.document.text,
      message:
        'The object mapping of users is disabled. Microsoft does not support that: no user is provisioned, and none is removed. Enable it, or turn provisioning off in the portal.',
      fixes: () => [
        { title: 'Enable the mapping', edits: [setMember(mapping.node, 'enabled', true, context)], isSafe: false },
      ],
    });
  },
};
