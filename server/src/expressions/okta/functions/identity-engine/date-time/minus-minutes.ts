import { shiftMethod } from './shift';

export const minusMinutesMethod = shiftMethod('minus', 'Minutes', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().minusMinutes(58)",
  result: '"2015-07-30T23:00:32.000Z"',
});
