import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { classicSource } from '../shared/source';
import { groupClaim } from './group-claim';

export const groupsStartsWith: EvaluatedFunction = {
  name: 'Groups.startsWith',
  parameters: [
    { name: 'app', type: 'String', documentation: '"OKTA", "active_directory" or the id of an app instance.' },
    { name: 'pattern', type: 'String', documentation: 'Compared with the names of groups.' },
    { name: 'limit', type: 'Integer', documentation: 'At most 100.' },
  ],
  returns: 'Array',
  documentation:
    "The names of the user's groups of a source that begin with the pattern; null when there is none. It exists only in group claims of the older configuration, not in profile mappings; Okta recommends user.getGroups with a projection. A preview takes its result from the input `groupFunctionResult`.",
  examples: [
    {
      expression: 'Groups.startsWith("OKTA", "Sales", 100)',
      inputs: { groupFunctionResult: ['Sales EMEA'] },
      result: '["Sales EMEA"]',
    },
  ],
  source: classicSource('Group-claims only functions', 'group-claims-only-functions'),
  availability: 'Group claims only, not profile mappings',
  shape: { type: 'list' },
  call: groupClaim,
};
