import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { relatedUser } from './related-user';

export const getAssistantUser: EvaluatedFunction = {
  name: 'getAssistantUser',
  parameters: [
    {
      name: 'assistantSource',
      type: 'String',
      documentation: 'The app that defines who the assistant is.',
      values: ['active_directory'],
    },
  ],
  returns: 'User',
  documentation:
    'The Okta user of the assistant; write the attribute behind it. It works only with one Active Directory instance, and a change of the assistant does not update the profile. A preview takes it from the input `assistantUser`.',
  examples: [
    {
      expression: 'getAssistantUser("active_directory").login',
      inputs: { assistantUser: { login: 'grace@example.com' } },
      result: '"grace@example.com"',
    },
  ],
  source: classicSource('Manager/assistant functions', 'manager-assistant-functions'),
  shape: anyShape,
  call: relatedUser('getAssistantUser', 'assistantUser', 'The assistant of the user'),
};
