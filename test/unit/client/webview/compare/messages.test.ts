import { expect, it } from 'vitest';
import { isCompareRequest } from '../../../../../client/webview/compare/messages';

it.each([
  { type: 'ready' },
  { type: 'copy' },
  { type: 'people' },
  { type: 'diff' },
  { type: 'again' },
  { type: 'open', part: 0, side: 'after' },
  { type: 'person', group: 1, person: 0 },
])('takes %j', (message) => {
  expect(isCompareRequest(message)).toBe(true);
});

it.each([
  null,
  'ready',
  { type: 'write' },
  { type: 'open', part: 0 },
  { type: 'open', part: -1, side: 'after' },
  { type: 'open', part: 0, side: '__proto__' },
  { type: 'person', group: 0.5, person: 0 },
])('takes no %j', (message) => {
  expect(isCompareRequest(message)).toBe(false);
});
