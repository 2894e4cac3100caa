import { shiftMethod } from './shift';

export const plusSecondsMethod = shiftMethod('plus', 'Seconds', {
  expression: "'2015-07-30T23:58:32.000Z'.parseStringTime().plusSeconds(28)",
  result: '"2015-07-30T23:59:00.000Z"',
});
