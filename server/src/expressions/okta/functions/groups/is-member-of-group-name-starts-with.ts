import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { groupNameTest } from './name-test';

export const isMemberOfGroupNameStartsWith: EvaluatedFunction = {
  name: 'isMemberOfGroupNameStartsWith',
  parameters: [{ name: 'start', type: 'String' }],
  returns: 'Boolean',
  documentation:
    'Whether the user is a member of a group whose name begins so. In a profile mapping it is worked out when the app is assigned or mappings are applied, not when the membership changes. A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: 'isMemberOfGroupNameStartsWith("Sales")',
      inputs: {
        groups: [
          { id: '00g1', name: 'Sales EMEA' },
          { id: '00g2', name: 'Everyone' },
        ],
      },
      result: 'true',
    },
  ],
  source: classicSource('Group functions', 'group-functions'),
  shape: booleanShape,
  call: groupNameTest('isMemberOfGroupNameStartsWith', (name, sought) => name.startsWith(sought)),
};
