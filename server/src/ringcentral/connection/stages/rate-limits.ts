import type { Stage } from '../stage';

/** What is left of the rate limits after this test. */
export const rateLimitsStage: Stage = {
  id: 'rate-limits',
  title: 'Rate limits',
  needs: ['host'],
  run: async ({ client }) => {
    const limits = client.rateLimits();
    if (limits.length === 0) return { state: 'unknown', evidence: 'no answer carried X-Rate-Limit headers' };
    const parts = limits.map(({ group, remaining, limit }) => `${group} ${remaining} of ${limit}`);
    const heavy = limits.some(({ group }) => group === 'heavy') ? '' : '; heavy (writes) not seen: nothing was written';
    return { state: 'passed', evidence: `left this minute: ${parts.join(', ')}${heavy}`, facts: { groups: limits } };
  },
};
