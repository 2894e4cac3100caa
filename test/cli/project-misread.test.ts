import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNT, BEN, jumpCloud, NAME, PEOPLE, sample } from './project-fixture';
import { cli, folderWith } from './support';

describe('a project file of another version', () => {
  it.each(['2', '"1"'])('is not planned with: %s', async (version) => {
    const text = `{ "ringcentralProvisioning": ${version}, "mappings": [{ "name": "JC", "mapping": "jumpcloud" }] }`;
    const { code, out, err } = await cli('preview', '--project', folderWith({ [NAME]: text }));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`:1:30: Version ${version} of the format is not known here`);
  });
});

describe('options of a project file', () => {
  it.each([
    [{ maxDisables: 5 }, 'The option "maxDisables" of JC must be { "count": N }, { "percent": N } up to 100, or both'],
    [{ protectedUser: ['ceo@corp.example'] }, 'There is no option "protectedUser", so JC is not planned with it.'],
  ])('%j is told, not passed over', async (options, message) => {
    const folder = jumpCloud([{ person: BEN, action: 'update' }], { options });
    const preview = await cli('preview', '--project', folder);
    expect([preview.code, preview.out]).toEqual([1, '']);
    expect(preview.err).toContain(`${NAME}:`);
    expect(preview.err).toContain(message);
    const run = await cli('expect', folder, '--format', 'json');
    expect([run.code, JSON.parse(run.out).mappings[0].error.includes(message)]).toEqual([1, true]);
  });
});

describe('members of a project file that are not read', () => {
  const expectations = [{ person: BEN, action: 'update' }];
  const misspelled = { expectations: undefined, expectation: expectations };

  it('are told with their place and the right name by preview, expect and check', async () => {
    const folder = jumpCloud([], misspelled);
    const preview = await cli('preview', '--project', folder);
    expect([preview.code, preview.out]).toEqual([1, '']);
    expect(preview.err).toContain(
      `${NAME}:9:7: "expectation" is no member of a mapping of the project, so it is not read (docs/project-file.md). Did you mean "expectations"?`,
    );
    const run = await cli('expect', folder, '--format', 'json');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out).mappings[0].error).toContain('Did you mean "expectations"?');
    const checked = await cli('check', join(folder, NAME), '--fail-on', 'error', '--format', 'json');
    expect(checked.code).toBe(2);
    expect(checked.out).toContain('project/unknown-member');
  });

  it('fail the run of a project whose other mappings come out right', async () => {
    const folder = jumpCloud(expectations);
    const text = readFileSync(join(folder, NAME), 'utf8').replace(
      /"mappings": \[/,
      '"mappings": [{ "name": "Lost", "mapping": "jumpcloud", "people": "people.csv", "account": "account.json", "expectation": [] },',
    );
    const both = folderWith({ [NAME]: text, 'people.csv': PEOPLE, 'account.json': ACCOUNT });
    const run = await cli('expect', both, '--format', 'json');
    const [lost, right] = JSON.parse(run.out).mappings;
    expect([run.code, lost.name, right.results[0].verdict]).toEqual([1, 'Lost', 'passed']);
  });

  it('are told of the file itself, in place of mappings that seem not to be there', async () => {
    const folder = folderWith({ [NAME]: '{ "ringcentralProvisioning": 1, "mapings": [{ "mapping": "jumpcloud" }] }' });
    for (const args of [
      ['preview', '--project', folder],
      ['expect', folder],
    ])
      expect(await cli(...args)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining(
          '"mapings" is no member of a project file, so it is not read (docs/project-file.md). Did you mean "mappings"?',
        ),
      });
  });

  it.each([
    [{ options: { maxDisables: { count: -1 } } }, 'The option "maxDisables" of Okta must be'],
    [{ options: { conector: 'x' } }, 'There is no option "conector"'],
    [{ peoples: 'x.csv' }, '"peoples" is no member of a mapping of the project'],
  ])('are told by compare, also without people: %j', async (more, message) => {
    const mapping = sample('okta/ringcentral.profile-mapping.json');
    const project = JSON.stringify({
      ringcentralProvisioning: 1,
      mappings: [{ name: 'Okta', mapping: 'new.json', ...more }],
    });
    const folder = folderWith({ [NAME]: project, 'new.json': mapping, 'old.json': mapping });
    const { code, out, err } = await cli('compare', join(folder, 'old.json'), '--project', folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });
});
