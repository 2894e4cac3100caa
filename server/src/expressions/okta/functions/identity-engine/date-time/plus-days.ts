import { shiftMethod } from './shift';

export const plusDaysMethod = shiftMethod('plus', 'Days', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().plusDays(2)",
  result: '"2015-08-01T23:58:32.000Z"',
});
