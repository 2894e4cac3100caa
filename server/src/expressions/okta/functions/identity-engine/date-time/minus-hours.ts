import { shiftMethod } from './shift';

export const minusHoursMethod = shiftMethod('minus', 'Hours', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().minusHours(24)",
  result: '"2015-07-29T23:58:32.000Z"',
});
