import { expect, it } from 'vitest';
import { labelOf } from '../../../../../client/src/inputs/people/user-label';

it.each([
  [{ firstname: 'Ada', lastname: 'Obi', username: 'aobi' }, 'Ada Obi'],
  [{ firstname: null, lastname: 'Obi' }, 'Obi'],
  [{ firstname: ' ', displayname: 'Ada O.' }, 'Ada O.'],
  [{ username: 'aobi' }, 'aobi'],
  [{ email: 'ada@example.com' }, 'ada@example.com'],
  [{ employeeid: 7 }, 'line 4'],
])('a person with %j is called %s', (values, label) => {
  expect(labelOf(values, 4)).toBe(label);
});
