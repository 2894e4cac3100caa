import { memberSpan } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isOutbound } from '../support/directories';

const ALL = ['Add', 'Update', 'Delete'] as const;

const WITHOUT: Readonly<Record<(typeof ALL)[number], string>> = {
  Add: 'nobody is created in the application',
  Update: 'changes of existing users do not arrive, and leavers are not disabled',
  Delete: 'users deleted in Entra stay in the application',
};

/** An object mapping that does not create, update or delete. */
export const flowTypes: EntraRule = {
  code: 'entra/flow-types',
  severity: 'information',
  title: 'Object flow switched off',
  checkObjectMapping(mapping, context, report) {
    if (!mapping.isEnabled || mapping.node.property('flowTypes') === undefined || !isOutbound(mapping)) return;
    const missing = ALL.filter((flow) => !mapping.flowTypes.includes(flow));
    // A misspelled word is reported as such.
    if (missing.length === 0 || mapping.flowTypes.some((flow) => !(ALL as readonly string[]).includes(flow))) return;
    report({
      span: memberSpan(mapping.node, 'flowTypes'),
      at: context.document.text,
      severity: missing.includes('Update') || missing.includes('Delete') ? 'warning' : 'information',
      message: `flowTypes leaves out ${missing.join(' and ')}: ${missing.map((flow) => WITHOUT[flow]).join('; ')}. Add ${missing.length === 1 ? 'it' : 'them'} unless that is what you want.`,
      fixes: () => [
        {
          title: 'Create, update and delete',
          edits: [setMember(mapping.node, 'flowTypes', ALL.join(','), context)],
          isSafe: false,
        },
      ],
    });
  },
};
