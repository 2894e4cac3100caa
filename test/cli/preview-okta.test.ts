import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { cli, folderWith } from './support';

const OKTA = ['samples/okta/ringcentral.profile-mapping.json', '--users', 'samples/okta/people.csv'];
const IMPORT = ['samples/okta', '--direction', 'import', '--users', 'samples/okta/people.csv'];
const JUMPCLOUD = ['jumpcloud', '--users', 'samples/jumpcloud/people.csv'];
const ACCOUNT = ['--account', 'samples/account.json'];

const preview = (...args: readonly string[]) => cli('preview', ...args, ...ACCOUNT);

describe('preview of a profile mapping of Okta', () => {
  it("is that of the catalogue app by the app's name: attributes, no requests", async () => {
    const { code, out, err } = await preview(...OKTA);
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain(
      '1 to create, 2 to update, 1 to enable, 1 to disable, 0 to delete, 2 unchanged, 2 skipped, 2 refused',
    );
    expect(out).toContain("ringcentral is taken as Okta's catalogue app for RingCentral (assumed).");
    expect(out).toMatch(/department {2}Support → \(empty\) {2}department line \d+ ⟵ user.department = null/);
    const plan: PlanJson = JSON.parse((await preview(...OKTA, '--format', 'json')).out);
    expect(plan.entries.flatMap(({ requests }) => requests)).toEqual([]);
  });

  it('is that of a SCIM app when asked for, with its way to update', async () => {
    const methods = async (update: string) => {
      const { out } = await preview(...OKTA, '--okta-app', 'scim', '--okta-update', update, '--format', 'json');
      const plan: PlanJson = JSON.parse(out);
      return new Set(
        plan.entries
          .filter(({ action }) => action === 'disable')
          .flatMap(({ requests }) => requests.map(({ method }) => method)),
      );
    };
    expect(await methods('put')).toEqual(new Set(['GET', 'PUT']));
    expect(await methods('patch')).toEqual(new Set(['GET', 'PATCH']));
  });

  it('finds the schemas beside a file, and says where attributes are left out', async () => {
    const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
    const field = (externalName: string) => ({ type: 'string', externalName, externalNamespace: core });
    const schema = {
      name: 'ringcentral',
      definitions: {
        base: { id: '#base', type: 'object', properties: { userName: { type: 'string', required: true } } },
        custom: {
          id: '#custom',
          type: 'object',
          properties: { firstName: field('name.givenName'), lastName: field('name.familyName') },
        },
      },
    };
    const folder = folderWith({
      'ringcentral.profile-mapping.json': readFileSync(OKTA[0] ?? '', 'utf8'),
      'schema.json': JSON.stringify(schema),
    });
    const { out } = await preview(join(folder, 'ringcentral.profile-mapping.json'), ...OKTA.slice(1));
    expect(out).toContain('custom SCIM app as its schema has namespaces');
    expect(out).toMatch(/email, mobilePhone, .*: in no part of the app's schema/);
  });

  it('shows an import into Okta', async () => {
    const { code, out } = await preview(...IMPORT);
    expect(code).toBe(2);
    expect(out).toContain('Shows an import from RingCentral into Okta');
    expect(out).toMatch(/primaryPhone {2}\(empty\) → #102/);
  });

  it('verbose: steps, requests and answers', async () => {
    const { out } = await preview(...OKTA, '--okta-app', 'scim', '--verbose');
    expect(out).toContain('SUSPENDED in Okta: nothing is sent');
    expect(out).toContain('PUT https://platform.ringcentral.com/scim/v2/Users/40001002');
  });
});

describe("preview of JumpCloud's connector", () => {
  it('plans people, and an import', async () => {
    const { code, out } = await preview(...JUMPCLOUD);
    expect(code).toBe(2);
    expect(out).toContain(
      '1 to create, 1 to update, 1 to enable, 2 to disable, 0 to delete, 1 unchanged, 1 skipped, 4 refused',
    );
    expect(out).toContain('lastname ⟵ lastname = "Krüger"');
    const imported = await preview(...JUMPCLOUD, '--direction', 'import');
    expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('6 unchanged') });
  });
});

describe('options', () => {
  it.each([
    [[...OKTA, '--okta-app', 'rest'], '--okta-app is one of catalogue, scim; not rest.'],
    [[...OKTA, '--jumpcloud-update', 'put'], '--jumpcloud-update belongs to JumpCloud.'],
    [[...JUMPCLOUD, '--okta-app', 'scim'], '--okta-app belongs to a profile mapping of Okta.'],
    [
      ['samples/ringcentral', '--users', 'samples/users.csv', '--direction', 'push'],
      '--direction belongs to Okta and JumpCloud.',
    ],
  ])('of another provider, or nobody knows: %#', async (args, message) => {
    const { code, err } = await preview(...args);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});
