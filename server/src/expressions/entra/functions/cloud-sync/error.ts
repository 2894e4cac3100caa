import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { cloudSyncOnly, cloudSyncReference } from '../sources';

export const error: EvaluatedFunction = {
  name: 'Error',
  parameters: [{ name: 'ErrorMessage', key: 'message', type: 'String', documentation: 'The message of the error.' }],
  returns: 'void',
  documentation: 'Stops this user with an error of your own, for example in a branch of IIF that must not be reached.',
  examples: [{ expression: 'Error("employeeId is required")', note: 'The user is not provisioned.' }],
  source: cloudSyncReference('Error'),
  availability: cloudSyncOnly,
  shape: anyShape,
  call: (_context, message) => {
    const text = textOf(message, 'Error', 'ErrorMessage');
    if (typeof text !== 'string') return text;
    throw new EvaluationFailure(`The expression stops with its own error: ${text}`);
  },
};
