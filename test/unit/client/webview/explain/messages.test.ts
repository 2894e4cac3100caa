import { describe, expect, it } from 'vitest';
import { isExplainRequest } from '../../../../../client/webview/explain/messages';

describe('what the page asks for', () => {
  it.each([
    { type: 'ready' },
    { type: 'copy' },
    { type: 'mapping' },
    { type: 'other' },
    { type: 'open', section: 0, row: 3 },
  ])('%j is understood', (message) => {
    expect(isExplainRequest(message)).toBe(true);
  });

  it.each([
    null,
    'ready',
    {},
    { type: 'delete' },
    { type: 'open' },
    { type: 'open', section: -1, row: 0 },
    { type: 'open', section: 0, row: '0' },
    { type: 'open', section: 0, row: 1.5 },
  ])('%j is not', (message) => {
    expect(isExplainRequest(message)).toBe(false);
  });
});
