import { describe, expect, it } from 'vitest';
import { queryValue, withQuery } from '../../../../../server/src/provisioning/saviynt/import/url-query';

describe('withQuery', () => {
  it.each([
    ['https://h/p', 'https://h/p?n=2'],
    ['https://h/p?', 'https://h/p?&n=2'],
    ['https://h/p?a=1', 'https://h/p?a=1&n=2'],
    ['https://h/p?n=1&a=1', 'https://h/p?n=2&a=1'],
    ['https://h/p?n&a=1#f', 'https://h/p?n=2&a=1#f'],
    ['https://h/p?nn=1', 'https://h/p?nn=1&n=2'],
  ])('%s', (url, expected) => {
    expect(withQuery(url, 'n', '2')).toBe(expected);
  });
});

describe('queryValue', () => {
  it('is the text behind the name', () => {
    expect(queryValue('https://h/p?nn=1&n=2#n=3', 'n')).toBe('2');
    expect(queryValue('https://h/p?nn=1', 'n')).toBeUndefined();
    expect(queryValue('https://h/p', 'n')).toBeUndefined();
  });
});
