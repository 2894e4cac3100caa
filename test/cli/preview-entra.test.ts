import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support';

const schema = 'samples/entra/ringcentral.synchronization-schema.json';
const common = ['--users', 'samples/entra/users.json', '--account', 'samples/account.json'];

describe('preview of a synchronization schema', () => {
  it('plans the sample, from the file and from its folder', async () => {
    for (const mapping of [schema, 'samples/entra']) {
      const { code, out, err } = await cli('preview', mapping, ...common);
      expect([code, err]).toEqual([2, '']);
      expect(out).toContain(
        'Plan: 1 to create, 3 to update, 1 to enable, 1 to disable, 0 to delete, 0 unchanged, 2 skipped, 3 refused, 0 unknown',
      );
      expect(out).toContain('null values are not provisioned');
      expect(out).toContain('The gallery application sends at most 300 reads and 1000 writes a minute.');
    }
  });

  it('says what a file of Entra lacks that has no mapping of users', async () => {
    const groups = JSON.parse(readFileSync(schema, 'utf8'));
    groups.synchronizationRules[0].objectMappings[0].sourceObjectName = 'Group';
    const file = join(folderWith({ 'groups.json': JSON.stringify(groups) }), 'groups.json');
    const { code, out, err } = await cli('preview', file, ...common);
    expect(code).toBe(1);
    expect(out + err).toContain('no object mapping that leads from a User of Microsoft Entra ID');
    expect(out + err).not.toContain('Saviynt');
  });

  it('shows steps with the codes of the service, requests and sources when asked', async () => {
    const { out } = await cli('preview', schema, ...common, '-v', '--entra-flag', 'aadOptscim062020');
    expect(out).toContain('[EntrySynchronizationScoping]');
    expect(out).toContain('[ImportSkipped]');
    expect(out).toContain('GET https://platform.ringcentral.com/scim/v2/Users?filter=userName%20eq%20%22');
    expect(out).toContain('{"op":"replace","value":{"active":false,');
    expect(out).toContain('https://learn.microsoft.com/entra/identity/saas-apps/ringcentral-provisioning-tutorial');
  });

  it('writes codes and limits into the JSON', async () => {
    const { out } = await cli('preview', schema, ...common, '--format', 'json');
    const plan = JSON.parse(out);
    const limits: readonly { readonly of?: string }[] = plan.summary.effort.limits;
    expect(limits.map(({ of = 'entra' }) => of)).toEqual(['writes', 'reads', 'entra', 'entra', 'entra']);
    const jo = plan.entries.find(({ title }: { title: string }) => title === 'Jo Lind');
    expect(jo.steps.map(({ code }: { code?: string }) => code)).toContain('ImportSkipped');
  });

  it('refuses options of another provider, and flags nobody knows', async () => {
    expect((await cli('preview', schema, ...common, '--remove-leavers')).err).toContain(
      'belongs to a connector of Saviynt',
    );
    expect((await cli('preview', schema, ...common, '--entra-flag', 'none')).err).toContain(
      '--entra-flag is one of aadOptscim062020',
    );
    const saviynt = [
      'preview',
      'samples/ringcentral',
      '--users',
      'samples/users.csv',
      '--account',
      'samples/account.json',
    ];
    expect((await cli(...saviynt, '--entra-flag', 'aadOptscim062020')).err).toContain(
      'belongs to a mapping of Microsoft Entra ID',
    );
  });

  it('plans with a pasted rule, and with people as the portal exports them', async () => {
    const [rule] = JSON.parse(readFileSync(schema, 'utf8')).synchronizationRules;
    const people = 'User principal name,Account enabled,First name,Last name,mail,Object ID,State,Country,City\n';
    const folder = folderWith({
      'rule.json': JSON.stringify(rule),
      'users.csv': `${people}a@corp.example,Yes,Ada,Obi,a@corp.example,1,CA,US,Belmont\n`,
    });
    const { out, code } = await cli(
      'preview',
      `${folder}/rule.json`,
      '--users',
      `${folder}/users.csv`,
      ...common.slice(2),
    );
    expect(code).toBe(2);
    expect(out).toContain('The sample file has no "jobTitle"');
    expect(out).toContain('1 unknown');
  });
});
