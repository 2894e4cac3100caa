import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Redactor, Secret } from '../../../server/src/ringcentral/secret';

describe('Secret', () => {
  it('gives its value only when asked to', () => {
    const secret = new Secret('hunter2');
    const printed = [
      `${secret}`,
      JSON.stringify({ secret }),
      inspect({ secret }, { showHidden: true }),
      String(secret),
    ];
    for (const text of printed) {
      expect(text).toContain('***');
      expect(text).not.toContain('hunter2');
    }
    expect({ ...secret }).toEqual({});
    expect(secret.reveal()).toBe('hunter2');
  });
});

describe('Redactor', () => {
  it('replaces secrets as written and as sent in a form, longest first', () => {
    const redactor = new Redactor();
    redactor.remember('pass');
    redactor.remember('password+1');
    expect(redactor.clean('password+1 password%2B1 pass')).toBe('*** *** ***');
    expect(redactor.cleanData({ pass: ['x pass', { n: 1, none: null }] })).toEqual({
      '***': ['x ***', { n: 1, none: null }],
    });
  });

  it('leaves ordinary words alone when a secret is too short to be one', () => {
    const redactor = new Redactor();
    redactor.remember('a');
    expect(redactor.clean('an answer')).toBe('an answer');
  });
});

describe('the forms in which a secret travels', () => {
  const secret = 'canary+/="1 ~';
  it.each([
    ['as it is', secret],
    ['in a URL', encodeURIComponent(secret)],
    ['in a form', new URLSearchParams([['a', secret]]).toString()],
    ['inside JSON', JSON.stringify({ a: secret })],
  ])('%s are all masked', (_, text) => {
    const redactor = new Redactor();
    redactor.remember(secret);
    const cleaned = redactor.clean(`said: ${text}`);
    expect(cleaned).toContain('***');
    expect(cleaned).not.toContain('canary');
  });
});
