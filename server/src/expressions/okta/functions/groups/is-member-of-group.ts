import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { idTest } from './id-test';

export const isMemberOfGroup: EvaluatedFunction = {
  name: 'isMemberOfGroup',
  parameters: [
    { name: 'groupId', type: 'String', documentation: 'The id, such as 00g1emaKYZTWRYYRRTSK; not the name.' },
  ],
  returns: 'Boolean',
  documentation:
    'Whether the user is a member of the group with this id. In a profile mapping it is worked out when the app is assigned or mappings are applied, not when the membership changes. A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: 'isMemberOfGroup("00g1")',
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
  call: idTest('isMemberOfGroup'),
};
