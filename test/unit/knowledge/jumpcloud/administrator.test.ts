import { describe, expect, it } from 'vitest';
import { administratorForms, administratorState } from '../../../../server/src/knowledge/jumpcloud/administrator';

describe('the administrator of JumpCloud', () => {
  it('is encoded once, or as the guide prints it', () => {
    expect(administratorForms('dana+sso@example.com')).toEqual({
      plain: 'dana+sso@example.com',
      single: 'dana%2Bsso%40example.com',
      printed: 'dana%2Bsso%2540example.com',
    });
  });

  it.each([
    ['dana%2Bsso%40example.com', 'single'],
    ['dana%2bsso%40example.com', 'single'],
    ['dana%2Bsso%2540example.com', 'encodedAgain'],
    ['dana%252Bsso%2540example.com', 'encodedAgain'],
    ['dana+sso@example.com', 'plain'],
    ['dana+sso%40example.com', 'plain'],
    ['dana', 'noAddress'],
    ['dana%zz@example.com', 'plain'],
    ['', 'noAddress'],
  ])('%s is %s', (text, state) => {
    expect(administratorState(text)).toBe(state);
  });

  it.each(['dana%2Bsso%40example.com', 'dana%2Bsso%2540example.com'])(
    'is the same person in every form: %s',
    (text) => {
      expect(administratorForms(text)?.plain).toBe('dana+sso@example.com');
    },
  );
});
