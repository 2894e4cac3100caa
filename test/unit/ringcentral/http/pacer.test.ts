import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pacer } from '../../../../server/src/ringcentral/http/pacer';

const users = '/scim/v2/Users';
const limit = (group: string, remaining: number, of = 50) => ({ group, limit: of, remaining, windowSeconds: 60 });

describe('pacing', () => {
  it('knows the groups of the API reference, and learns better from answers', () => {
    const pacer = new Pacer();
    const extensions = '/restapi/v1.0/account/~/extension';
    expect([users, '/restapi/oauth/token', extensions].map((path) => pacer.groupOf(path))).toEqual([
      'light',
      'auth',
      'medium',
    ]);
    pacer.answered(extensions, limit('heavy', 5), 0);
    expect(pacer.groupOf(extensions)).toBe('heavy');
    pacer.answered(`${users}/1001`, limit('medium', 5), 0);
    expect(pacer.groupOf(`${users}/1002`)).toBe('medium');
  });

  it('pauses one group after a 429 with rate headers, and all of them without', () => {
    const pacer = new Pacer();
    pacer.pause(users, limit('light', 0), 60_000, 1000);
    expect(pacer.waitFor(users, 1000)).toBe(60_000);
    expect(pacer.waitFor('/restapi/oauth/token', 1000)).toBe(0);
    expect(pacer.waitFor(users, 61_001)).toBe(0);
    pacer.pause(users, undefined, 30_000, 100_000);
    expect(pacer.waitFor('/restapi/oauth/token', 100_000)).toBe(30_000);
  });

  it('does not shorten a pause', () => {
    const pacer = new Pacer();
    pacer.pause(users, limit('light', 3), 60_000, 0);
    pacer.pause(users, limit('light', 3), 1000, 0);
    expect(pacer.waitFor(users, 0)).toBe(60_000);
  });

  it('waits until the oldest of its requests leaves the sliding window', () => {
    const pacer = new Pacer();
    pacer.sent(users, 0);
    pacer.sent(users, 10_000);
    pacer.answered(users, limit('light', 0), 10_100);
    expect(pacer.waitFor(users, 20_000)).toBe(40_000);
    expect(pacer.waitFor(users, 60_000)).toBe(0);
  });

  it('waits a window when others used up the allowance', () => {
    const pacer = new Pacer();
    pacer.answered(users, limit('light', 0), 5000);
    expect(pacer.waitFor(users, 6000)).toBe(59_000);
  });

  it('never exceeds a sliding limit it was told of, whatever the rhythm', () => {
    const rhythm = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), rhythm, (allowed, gaps) => {
        const pacer = new Pacer();
        const sent: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          now += pacer.waitFor(users, now);
          expect(pacer.waitFor(users, now)).toBe(0);
          const inWindow = sent.filter((time) => time + 60_000 > now);
          expect(inWindow.length).toBeLessThan(allowed);
          sent.push(now);
          pacer.sent(users, now);
          now += 5;
          pacer.answered(users, limit('light', allowed - inWindow.length - 1, allowed), now);
        }
      }),
      { numRuns: 200 },
    );
  });
});
