import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { relatedAppUser } from './related-user';

export const getAssistantAppUser: EvaluatedFunction = {
  name: 'getAssistantAppUser',
  parameters: [
    {
      name: 'assistantSource',
      type: 'String',
      documentation: 'The app that defines who the assistant is.',
      values: ['active_directory'],
    },
    {
      name: 'attributeSource',
      type: 'String',
      documentation: 'The app instance whose attributes are read, such as "google".',
    },
  ],
  returns: 'User',
  documentation:
    'The app user of the assistant in an app; write the attribute behind it. It works only with one Active Directory instance, and a change of the assistant does not update the profile. A preview takes it from the input `assistantAppUser`, by the name of the app.',
  examples: [
    {
      expression: 'getAssistantAppUser("active_directory", "google").email',
      inputs: { assistantAppUser: { google: { email: 'grace@example.com' } } },
      result: '"grace@example.com"',
    },
  ],
  source: classicSource('Manager/assistant functions', 'manager-assistant-functions'),
  shape: anyShape,
  call: relatedAppUser('getAssistantAppUser', 'assistantAppUser', 'The assistant of the user'),
};
