import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { groupNameTest } from './name-test';

export const isMemberOfGroupName: EvaluatedFunction = {
  name: 'isMemberOfGroupName',
  parameters: [{ name: 'name', type: 'String' }],
  returns: 'Boolean',
  documentation:
    'Whether the user is a member of a group with this name, from any source. In a profile mapping it is worked out when the app is assigned or mappings are applied, not when the membership changes. A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: 'isMemberOfGroupName("Everyone")',
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
  call: groupNameTest('isMemberOfGroupName', (name, sought) => name === sought),
};
