import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { relatedUser } from './related-user';

export const getManagerUser: EvaluatedFunction = {
  name: 'getManagerUser',
  parameters: [
    {
      name: 'managerSource',
      type: 'String',
      documentation: 'The app that defines who the manager is.',
      values: ['active_directory'],
    },
  ],
  returns: 'User',
  documentation:
    'The Okta user of the manager; write the attribute behind it. It works only with one Active Directory instance, and a change of the manager does not update the profile. A preview takes it from the input `managerUser`.',
  examples: [
    {
      expression: 'getManagerUser("active_directory").login',
      inputs: { managerUser: { login: 'grace@example.com' } },
      result: '"grace@example.com"',
    },
  ],
  source: classicSource('Manager/assistant functions', 'manager-assistant-functions'),
  shape: anyShape,
  call: relatedUser('getManagerUser', 'managerUser', 'The manager of the user'),
};
