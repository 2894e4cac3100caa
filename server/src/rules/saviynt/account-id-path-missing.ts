import { scimEndpoint } from '../../documents/saviynt/response-shapes';
import { membersRead } from '../../documents/saviynt/symbols/members';
import { insertProperty } from '../edits';
import type { Rule } from '../rule';

const LATER = [
  'UpdateAccountJSON',
  'EnableAccountJSON',
  'DisableAccountJSON',
  'RemoveAccountJSON',
  'AddAccessJSON',
] as const;

/** A create that keeps no id, while later tasks need ${account.accountID}: they fail until the next import. */
export const accountIdPathMissing: Rule = {
  code: 'saviynt/account-id-path-missing',
  severity: 'information',
  title: 'Id of a new account is not kept',
  concerns: ['CreateAccountJSON'],
  check({ parameter, connector }, report) {
    const root = parameter.object;
    if (parameter.name !== 'CreateAccountJSON' || root === undefined || parameter.calls.length === 0) return;
    if (root.property('accountIdPath') !== undefined || root.property('responseColsToPropsMap') !== undefined) return;
    const posts = parameter.calls.filter(({ method }) => method === 'POST');
    const [create] = posts;
    const later = LATER.find((name) => {
      const other = connector.get(name);
      return (
        other !== undefined &&
        [...membersRead(other)].some(({ binding, name }) => binding === 'account' && name === 'accountID')
      );
    });
    if (create === undefined || later === undefined) return;
    const isScim = posts.length === 1 && scimEndpoint(create.url?.text.text) === 'users' && /^\w+$/.test(create.name);
    const property = root.property('call');
    report({
      span: property?.key ?? root,
      at: parameter.text,
      message: `No accountIdPath says where the id of the new account stands in the answer, and ${later} needs account.accountID. Until an import brings it, tasks for the new account go to a wrong address. Add accountIdPath.`,
      fixes: isScim
        ? [
            {
              title: `Add accountIdPath ${create.name}.message.id`,
              edits: [
                insertProperty(parameter.uri, parameter.text, root, 'accountIdPath', `${create.name}.message.id`),
              ],
              isSafe: true,
            },
          ]
        : [],
    });
  },
};
