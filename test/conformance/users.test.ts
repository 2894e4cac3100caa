import { describe, expect, it } from 'vitest';
import { checks } from './checks';
import { deviations } from './deviations';
import { open } from './session';

const byCheck = new Map(deviations.map((deviation) => [deviation.check, deviation]));

describe('the checks', () => {
  it('each have a name of their own, and every deviation names one', () => {
    const names = checks.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(80);
    for (const { check } of deviations) expect(names).toContain(check);
  });
});

describe.each(['default', 'rfc'] as const)('a simulator with the profile %s', (profile) => {
  const rows = checks.map((check) => {
    const deviation = byCheck.get(check.id);
    const deviates = deviation !== undefined && !(profile === 'rfc' && deviation.rfcPasses);
    return { ...check, deviates, because: deviates ? deviation.because : '' };
  });

  it.each(rows.filter(({ deviates }) => !deviates))('RFC $section: $id', async ({ run }) => {
    await run(await open(profile));
  });

  it.each(rows.filter(({ deviates }) => deviates))('deviates from RFC $section: $id ($because)', async ({ run }) => {
    await expect(open(profile).then(run)).rejects.toMatchObject({ name: 'AssertionError' });
  });
});
