import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { matchingGroups } from './criteria';

export const userGetGroups: EvaluatedFunction = {
  name: 'user.getGroups',
  parameters: [
    {
      name: 'criteria',
      type: 'Object',
      documentation:
        "A map with one of the keys group.id, group.source.id, group.type or group.profile.name and a text or an array of texts; for names also 'operator': 'EXACT' or 'STARTS_WITH'.",
      repeats: true,
    },
  ],
  returns: 'Array',
  documentation:
    'The groups of the user that meet all criteria; one with several values is met by any of them. Names are compared by their beginning unless the operator is EXACT. A projection such as .![name] makes texts of them. A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: "user.getGroups({'group.profile.name': 'Sales'}).![name]",
      inputs: {
        groups: [
          { id: '00g1', name: 'Sales EMEA' },
          { id: '00g2', name: 'Everyone' },
        ],
      },
      result: '["Sales EMEA"]',
    },
    {
      expression: "user.getGroups({'group.profile.name': 'Sales', 'operator': 'EXACT'})",
      inputs: {
        groups: [
          { id: '00g1', name: 'Sales EMEA' },
          { id: '00g2', name: 'Everyone' },
        ],
      },
      result: '[]',
    },
  ],
  source: classicSource('Get groups for users', 'get-groups-for-users'),
  shape: listShape,
  call: (context, ...criteria) => matchingGroups(context, 'user.getGroups', criteria),
};
