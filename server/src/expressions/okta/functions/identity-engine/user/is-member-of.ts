import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { booleanShape } from '../../../../kit/shape';
import { Unknown } from '../../../../kit/value';
import { matchingGroups } from '../../groups/criteria';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';

export const userIsMemberOf: EvaluatedFunction = {
  name: 'user.isMemberOf',
  parameters: [
    {
      name: 'criteria',
      type: 'Object',
      documentation:
        "A map with one of the keys group.id, group.source.id, group.type or group.profile.name and a text or an array of texts; for names also 'operator': 'EXACT' or 'STARTS_WITH'.",
      repeats: true,
    },
  ],
  returns: 'Boolean',
  documentation:
    'Whether the user is a member of a group that meets all criteria, as for user.getGroups. A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: "user.isMemberOf({'group.profile.name': 'Sales', 'operator': 'STARTS_WITH'})",
      inputs: {
        groups: [
          { id: '00g1', name: 'Sales EMEA' },
          { id: '00g2', name: 'Everyone' },
        ],
      },
      result: 'true',
    },
  ],
  source: identityEngineSource('Group functions', 'group-functions'),
  availability: identityEngineOnly,
  shape: booleanShape,
  call: (context, ...criteria) => {
    const groups = matchingGroups(context, 'user.isMemberOf', criteria);
    return groups instanceof Unknown ? groups : groups.length > 0;
  },
};
