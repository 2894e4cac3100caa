import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { attributeOf } from './attribute-places';
import { ringCentralRequest } from './scim-request';

/** An expression that is false exactly for the account states of EIC that mean "disabled by someone". */
const fromStatus = "${!(account.status in ['2', 'Manually Suspended', 'SUSPENDED FROM IMPORT SERVICE'])}";

/** An update by PUT that always sends `active: true`. */
export const putReenables: Rule = {
  code: 'ringcentral/put-reenables',
  severity: 'warning',
  title: 'Update that enables a disabled user',
  concerns: ['UpdateAccountJSON'],
  checkCall(call, context, report) {
    const { parameter } = context;
    if (parameter.name !== 'UpdateAccountJSON') return;
    const request = ringCentralRequest(call, context);
    const { root, body } = request ?? {};
    if (request?.operation !== 'replace' || root === undefined || body === undefined) return;
    const active = attributeOf(root, 'active');
    const value = active?.value;
    if (active === undefined || value === undefined) return;
    const isTrue = value.kind === 'boolean' ? value.value : body.literal(value)?.trim().toLowerCase() === 'true';
    if (!isTrue) return;
    report({
      span: { start: active.start, end: active.end },
      at: body.text,
      message:
        "A PUT replaces the user, and this one always says active: true: an update of a disabled user enables them again. Take it from the account's status. Do not leave it out: a PUT clears what it does not name (documented by example), and active is false by default.",
      fixes: [
        {
          title: 'Keep disabled accounts disabled',
          edits: [replaceIn(parameter.uri, body.text, value, fromStatus)],
          // It reads account.status, which holds what the import or the last task left there.
          isSafe: false,
        },
      ],
    });
  },
};
