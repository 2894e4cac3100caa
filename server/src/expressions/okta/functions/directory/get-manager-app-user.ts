import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { relatedAppUser } from './related-user';

export const getManagerAppUser: EvaluatedFunction = {
  name: 'getManagerAppUser',
  parameters: [
    {
      name: 'managerSource',
      type: 'String',
      documentation: 'The app that defines who the manager is.',
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
    'The app user of the manager in an app; write the attribute behind it. It works only with one Active Directory instance, and a change of the manager does not update the profile. A preview takes it from the input `managerAppUser`, by the name of the app.',
  examples: [
    {
      expression: 'getManagerAppUser("active_directory", "google").email',
      inputs: { managerAppUser: { google: { email: 'grace@example.com' } } },
      result: '"grace@example.com"',
    },
  ],
  source: classicSource('Manager/assistant functions', 'manager-assistant-functions'),
  shape: anyShape,
  call: relatedAppUser('getManagerAppUser', 'managerAppUser', 'The manager of the user'),
};
