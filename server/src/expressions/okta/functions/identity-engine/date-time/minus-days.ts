import { shiftMethod } from './shift';

export const minusDaysMethod = shiftMethod('minus', 'Days', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().minusDays(30)",
  result: '"2015-06-30T23:58:32.000Z"',
});
