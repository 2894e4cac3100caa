import { shiftMethod } from './shift';

export const plusHoursMethod = shiftMethod('plus', 'Hours', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().plusHours(-1)",
  result: '"2015-07-30T22:58:32.000Z"',
});
