import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safetySettings } from '../../../../client/src/infrastructure/safety-settings';

const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration;

/** The settings of the manifest, with some of them set. */
function configuration(set: Readonly<Record<string, unknown>> = {}) {
  return {
    get: <T>(name: string) => (set[name] ?? properties[`ringcentralProvisioning.${name}`]?.default) as T,
  };
}

describe('what a plan may do, as the settings say', () => {
  it('is what the engine does anyway, unless somebody sets it', () => {
    expect(safetySettings(configuration())).toEqual({});
  });

  it('is read like the options of the command line', () => {
    const set = {
      ...{ 'preview.maxDisables': '25', 'preview.maxRemoves': '2%', 'preview.maxChanges': '100' },
      ...{ 'preview.minPeople': '90 %', 'preview.maxSnapshotAge': '7d', 'preview.protectedUsers': ['svc-*@x', '', 7] },
    };
    expect(safetySettings(configuration(set))).toEqual({
      ...{ maxDisables: { count: 25 }, maxRemoves: { percent: 2 }, maxChanges: { count: 100 } },
      ...{ minPeople: { percent: 90 }, maxSnapshotAge: 168, protectedUsers: ['svc-*@x'] },
    });
  });

  it('is as though it were not set where it says nothing', () => {
    const set = { 'preview.maxDisables': 'many', 'preview.maxSnapshotAge': 7, 'preview.protectedUsers': 'x' };
    expect(safetySettings(configuration(set))).toEqual({});
  });

  it('is marked in the settings where it cannot be read, and only there', () => {
    for (const [name, good, bad] of [
      ['maxDisables', ['', '0', '25', '2.5%', '10 %'], ['many', '-1', '2.5', '%']],
      ['minPeople', ['', '90%'], ['1e3']],
      ['maxSnapshotAge', ['', '36h', '7d', '12'], ['week', '1.5h']],
    ] as const) {
      const pattern = new RegExp(properties[`ringcentralProvisioning.preview.${name}`].pattern);
      for (const text of good) expect(pattern.test(text), text).toBe(true);
      for (const text of bad) expect(pattern.test(text), text).toBe(false);
    }
  });
});
