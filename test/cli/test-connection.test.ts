import { afterEach, describe, expect, it } from 'vitest';
import { demoSeed } from '../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type Simulator,
  startSimulator,
} from '../../server/src/simulator/simulator';
import { cli, folderWith } from './support';

const running: Simulator[] = [];
const variables = ['CLI_TEST_JWT', 'CLI_TEST_CLIENT'];

afterEach(async () => {
  for (const name of variables) delete process.env[name];
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

async function start(): Promise<Simulator> {
  const simulator = await startSimulator({ seed: demoSeed() });
  running.push(simulator);
  return simulator;
}

const writesOf = ({ log }: Simulator) =>
  log.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/restapi/oauth/'));

const connectionJson = (url: string) =>
  JSON.stringify({
    authentications: {
      acctAuth: {
        authType: 'oauth2',
        url: `${url}/restapi/oauth/token`,
        httpMethod: 'POST',
        httpParams: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: '@CLI_TEST_JWT@' },
        httpHeaders: { Authorization: 'Basic @CLI_TEST_CLIENT@' },
        httpContentType: 'application/x-www-form-urlencoded',
        tokenResponsePath: 'access_token',
        tokenType: 'Bearer',
      },
    },
  });

describe('test-connection', () => {
  it('tests an account as text, Markdown and JSON, and changes nothing', async () => {
    const simulator = await start();
    const text = await cli('test-connection', '--server', simulator.url);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toContain('✓ Duplicate e-mails');
    const markdown = await cli('test-connection', '--server', simulator.url, '--format', 'markdown');
    expect(markdown.out).toContain('| ✅ passed | Role |');
    const json = await cli('test-connection', '--server', simulator.url, '--format=json');
    const report = JSON.parse(json.out) as {
      readonly format: string;
      readonly stages: readonly { readonly id: string }[];
    };
    expect(report.format).toBe('connection-report/1');
    expect(report.stages).toHaveLength(19);
    for (const { out } of [text, markdown, json]) expect(out).not.toContain(demoJwt);
    expect(writesOf(simulator)).toEqual([]);
  });

  it('holds mappings of every provider against the account', async () => {
    const simulator = await start();
    const test = async (...args: readonly string[]) => {
      const { out } = await cli('test-connection', '--server', simulator.url, ...args);
      return out.split('\n').find((line) => / Mapping /.test(line)) ?? out;
    };
    const saviynt = await test('--mapping', 'samples/ringcentral', '--users', 'samples/users.csv');
    expect(saviynt).toContain('Saviynt connector');
    expect(saviynt).toMatch(/sample people: \d+ would be created \(3 free\)/);
    expect(await test('--mapping', 'samples/entra/ringcentral.synchronization-schema.json')).toContain(
      'Entra mapping: ',
    );
    expect(await test('--mapping', 'samples/okta/ringcentral.profile-mapping.json')).toContain('Okta mapping: ');
    expect(writesOf(simulator)).toEqual([]);
  });

  it('looks at a ConnectionJSON without sending it', async () => {
    const simulator = await start();
    const file = `${folderWith({ 'ConnectionJSON.json': connectionJson(simulator.url) })}/ConnectionJSON.json`;
    const { code, out } = await cli('test-connection', '--connection-json', file);
    expect(out).toContain('no value for @CLI_TEST_JWT@');
    expect(code).toBe(0);
    expect(simulator.log).toEqual([]);
  });

  it('sends its token request when told to, with values of the environment that are never shown', async () => {
    const simulator = await start();
    process.env.CLI_TEST_JWT = demoJwt;
    process.env.CLI_TEST_CLIENT = Buffer.from(`${demoClientId}:${demoClientSecret}`).toString('base64');
    const file = `${folderWith({ 'ConnectionJSON.json': connectionJson(simulator.url) })}/ConnectionJSON.json`;
    const { code, out } = await cli('test-connection', '--connection-json', file, '--send', '--format', 'json');
    expect(code).toBe(0);
    expect(out).toContain('"expiresInSeconds": 3600');
    for (const name of variables) expect(out).not.toContain(process.env[name]);
    expect(simulator.log.map(({ path }) => path)).toEqual(['/restapi/oauth/token', '/restapi/oauth/revoke']);
  });

  it.each([
    ['http://127.0.0.1:1/scim/v2', 'The address has more than a host name. Write http://127.0.0.1:1'],
    ['nonsense', '"nonsense" is not an address'],
    ['', '"" is not an address'],
  ])('without credentials says of the server %j what is wrong with it', async (server, message) => {
    const { code, out } = await cli('test-connection', '--server', server);
    expect([code, out]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    [['--send'], '--send belongs to --connection-json'],
    [['--users', 'samples/users.csv'], '--users FILE needs --mapping'],
    [['--connection-json', 'samples/ringcentral/CreateAccountJSON.json'], 'There is no ConnectionJSON'],
    [
      ['--connection-json', 'samples/ringcentral/ConnectionJSON.json', '--server', 'http://127.0.0.1:1'],
      'the file alone',
    ],
    [
      [
        '--mapping',
        'samples/okta/ringcentral.profile-mapping.json',
        '--users',
        'samples/users.csv',
        '--server',
        'http://127.0.0.1:1',
      ],
      'Saviynt or Entra ID only',
    ],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await cli('test-connection', ...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
