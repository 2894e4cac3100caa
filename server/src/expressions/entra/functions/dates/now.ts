import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { dateShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { toDateText } from '../../dates';
import { reference } from '../sources';

export const now: EvaluatedFunction = {
  name: 'Now',
  parameters: [],
  returns: 'DateTime',
  documentation:
    'The current date and time in UTC, in the form M/d/yyyy h:mm:ss tt. It is the time of the cycle that evaluates the mapping; the passing of time alone does not start one for a user.',
  examples: [{ expression: 'Now()', note: 'For example 2/1/2026 9:30:00 AM.' }],
  source: reference('Now'),
  shape: dateShape,
  call: (context) => (context.now === undefined ? unknown : toDateText(context.now)),
};

const unknown = new Unknown('The time of the run is not known.', dateShape);
