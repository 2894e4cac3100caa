import { describe, expect, it } from 'vitest';
import {
  attributeChoices,
  credentialChoices,
  defaultOptions,
  environmentChoices,
  operationChoices,
} from '../../../../server/src/scaffold/saviynt/options';
import { generate } from './support';

const readme = (change: Parameters<typeof generate>[0] = {}) => generate(change).files.get('README.md') ?? '';

describe('the files of a new connector', () => {
  it('are one for each parameter that was chosen, ConnectionJSON first, and a README.md', () => {
    expect([...generate().files.keys()]).toEqual([
      'ConnectionJSON.json',
      ...operationChoices.map(({ parameter }) => `${parameter}.json`),
      'README.md',
    ]);
    expect([...generate({ operations: ['disable'] }).files.keys()]).toEqual([
      'ConnectionJSON.json',
      'DisableAccountJSON.json',
      'README.md',
    ]);
  });

  it('are formatted, end with a line end, and are the same for the same choice', () => {
    for (const [name, text] of generate().files) {
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
      if (name.endsWith('.json')) expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
    expect([...generate().files]).toEqual([...generate().files]);
  });

  it.each(
    credentialChoices.flatMap(({ id: credentials }) =>
      environmentChoices.map(({ id: environment }) => ({ credentials, environment })),
    ),
  )('have their placeholders explained, and nothing secret: %o', (options) => {
    const { files } = generate(options);
    const json = [...files].filter(([name]) => name.endsWith('.json')).map(([, text]) => text);
    const named = new Set(json.join('\n').match(/@[A-Z_]+@/g));
    const explained = new Set(
      [...(files.get('README.md') ?? '').matchAll(/^\| `(@[A-Z_]+@)` \|/gm)].map(([, name]) => name),
    );
    expect(named).toEqual(explained);
    const { authentications } = JSON.parse(files.get('ConnectionJSON.json') ?? '');
    const { httpParams, httpHeaders, accessToken } = authentications.acctAuth;
    const secrets = [
      httpParams.assertion ?? authentications.acctAuth.refreshToken,
      httpHeaders.Authorization,
      accessToken,
    ];
    for (const secret of secrets) expect(secret).toMatch(/^(Basic |Bearer )?@[A-Z_]+@$/);
    const hosts = new Set(json.join('\n').match(/https:\/\/[^/]+/g));
    expect([...hosts]).toEqual([
      options.environment === 'production' ? 'https://platform.ringcentral.com' : 'https://@RINGCENTRAL_HOST@',
    ]);
  });

  it('list in README.md what is there, and speak only of what was chosen', () => {
    for (const name of generate().files.keys()) if (name !== 'README.md') expect(readme()).toContain(`\`${name}\``);
    expect(readme({ operations: ['create'] })).not.toMatch(/UpdateAccountJSON|PATCH|SUSPENDED/);
    expect(readme({ attributes: [] })).not.toMatch(/E\.164|postal code/);
    expect(readme({ credentials: 'refresh-token' })).toContain('7 days');
    expect(readme()).not.toContain('7 days');
  });

  it('follow the order of the guide: users, account import before access import, then provisioning', () => {
    const text = readme();
    const order = ['Have the users in EIC first', 'before any access import', 'WSRETRY'].map((part) =>
      text.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('has every choice once, with what is picked by default among them', () => {
    const ids = [...credentialChoices, ...environmentChoices, ...operationChoices, ...attributeChoices].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const { credentials, environment, operations, attributes } = defaultOptions;
    for (const id of [credentials, environment, ...operations, ...attributes]) expect(ids).toContain(id);
  });
});
