import { describe, expect, it } from 'vitest';
import { RestartPolicy } from '../../../../client/src/infrastructure/restart-policy';

const minute = 60_000;

describe('RestartPolicy', () => {
  it('restarts once, then explains', () => {
    const policy = new RestartPolicy(() => 0);
    expect([policy.closed(), policy.closed(), policy.closed()]).toEqual(['restart', 'explain', 'explain']);
  });

  it('takes a crash long after another for a first one', () => {
    let now = 0;
    const policy = new RestartPolicy(() => now);
    policy.closed();
    now = 11 * minute;
    expect(policy.closed()).toBe('restart');
  });

  it('begins anew when the person restarts', () => {
    const policy = new RestartPolicy(() => 0);
    policy.closed();
    policy.reset();
    expect(policy.closed()).toBe('restart');
  });
});
