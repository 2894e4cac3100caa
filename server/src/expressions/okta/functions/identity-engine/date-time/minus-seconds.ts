import { shiftMethod } from './shift';

export const minusSecondsMethod = shiftMethod('minus', 'Seconds', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().minusSeconds(32)",
  result: '"2015-07-30T23:58:00.000Z"',
});
