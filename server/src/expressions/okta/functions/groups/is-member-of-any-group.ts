import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { idTest } from './id-test';

export const isMemberOfAnyGroup: EvaluatedFunction = {
  name: 'isMemberOfAnyGroup',
  parameters: [{ name: 'groupIds', type: 'String', documentation: 'Ids of groups; not names.', repeats: true }],
  returns: 'Boolean',
  documentation:
    'Whether the user is a member of one of the groups with these ids. In a profile mapping it is worked out when the app is assigned or mappings are applied, not when the membership changes. A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: 'isMemberOfAnyGroup("00g7", "00g2")',
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
  call: idTest('isMemberOfAnyGroup'),
};
