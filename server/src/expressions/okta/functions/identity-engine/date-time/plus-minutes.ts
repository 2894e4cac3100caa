import { shiftMethod } from './shift';

export const plusMinutesMethod = shiftMethod('plus', 'Minutes', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().plusMinutes(1)",
  result: '"2015-07-30T23:59:32.000Z"',
});
