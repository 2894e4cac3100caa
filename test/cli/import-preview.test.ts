import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { ImportPreviewJson } from '../../server/src/provisioning/saviynt/import/render/import-format';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
import { cli, folderWith } from './support';

const MAPPING = 'test/fixtures/provisioning/import/first-page-only.json';
const ACCOUNT = ['--account', 'samples/account.json'];
const good = 'samples/ringcentral';

/** The mapping under the name by which it is recognised. */
function broken(): string {
  return folderWith({ 'ImportAccountEntJSON.json': readFileSync(MAPPING, 'utf8') });
}

describe('import-preview', () => {
  it('reads the sample connector to its end and finds nothing odd', async () => {
    const { code, out, err } = await cli('import-preview', good, ...ACCOUNT);
    expect(err).toBe('');
    expect(out).toMatch(
      /^Import: (\d+) of \1 users read in 1 request · nobody would be marked inactive or suspended · 0 requests sent/,
    );
    expect(out).toContain('nextUrlPath gives no URL after page 1.  [documented]');
    expect(code).toBe(0);
  });

  it('says who would be marked inactive when only the first page is read', async () => {
    const { code, out } = await cli('import-preview', broken(), ...ACCOUNT);
    expect(out).toMatch(/^Import: 3 of \d+ users read in 1 request · \d+ would be marked inactive/);
    expect(out).toContain('accountThresholdValue 1000 does not stop it');
    expect(out).toMatch(
      /ImportAccountEntJSON\.json:\d+:\d+: error: Saviynt reads "page" only inside a call's "pagination"/,
    );
    expect(code).toBe(2);
  });

  it('gives the same as JSON', async () => {
    const { out } = await cli('import-preview', broken(), ...ACCOUNT, '--format', 'json');
    const data = JSON.parse(out) as ImportPreviewJson;
    expect(data.format).toBe('import-preview/1');
    expect(data.accounts.rows).toHaveLength(3);
    expect(data.missing.count).toBe(data.summary.accountUsers - 3);
    expect(out).not.toMatch(/Bearer (?!\*\*\*)/);
  });

  it('takes the accounts of Saviynt from a file, and stops at the threshold', async () => {
    const text = JSON.parse(readFileSync(MAPPING, 'utf8'));
    text.accountParams.statusAndThresholdConfig.accountThresholdValue = 1;
    const folder = folderWith({
      'map/ImportAccountEntJSON.json': JSON.stringify(text),
      'existing.csv':
        'accountID,name,status\n1,gone.one@corp.example,1\n2,gone.two@corp.example,Active\n3,long.gone@corp.example,2\n',
    });
    const { code, out } = await cli(
      'import-preview',
      `${folder}/map`,
      ...ACCOUNT,
      '--existing',
      `${folder}/existing.csv`,
    );
    expect(out).toContain('2 not read, nobody touched (limit 1)');
    expect(out).toContain('1 account not read either, but inactive already');
    expect(out).toContain('3 new to Saviynt');
    expect(code).toBe(3);
  });

  it('reports a file of accounts that cannot be used', async () => {
    const folder = folderWith({ 'existing.csv': 'colour\nred\n' });
    const { code, err } = await cli('import-preview', good, ...ACCOUNT, '--existing', `${folder}/existing.csv`);
    expect(err).toContain('neither a column accountID nor a column name');
    expect(code).toBe(1);
  });

  it('asks for what is missing, and has a help', async () => {
    expect((await cli('import-preview', good)).err).toContain('--account FILE|URL');
    expect((await cli('import-preview', '--help')).out).toContain("the connector's credentials are never used");
    expect((await cli('import-preview', good, ...ACCOUNT, '--max-requests', '0')).err).toContain('from 1 to 10000');
    const none = folderWith({ 'CreateAccountJSON.json': '{"call":[]}' });
    const { code, err } = await cli('import-preview', none, ...ACCOUNT);
    expect(err).toContain('has no ImportAccountEntJSON');
    expect(code).toBe(1);
  });
});

describe('import-preview of a live account', () => {
  let simulator: Simulator;

  beforeAll(async () => {
    const seed = parseSnapshot(readFileSync('samples/account.json', 'utf8'));
    if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
    simulator = await startSimulator({ seed: seed.snapshot });
  });

  afterAll(() => simulator.close());

  it("reads the connector's own GETs from the server that was named, and nothing else", async () => {
    const { code, out, err } = await cli('import-preview', broken(), '--account', simulator.url);
    expect(err).toBe('');
    expect(code).toBe(2);
    expect(out).toContain('The connector asks platform.devtest.ringcentral.com; 127.0.0.1');
    expect(out).toContain("The connector's own credentials were not used.");
    const queries = simulator.log.filter(({ path }) => path === '/scim/v2/Users').map(({ query }) => query);
    expect(queries.some((query) => query.includes('count=3') && query.includes('startIndex=1'))).toBe(true);
    const writes = simulator.log.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'));
    expect(writes).toEqual([]);
  });

  it('treats an error of the account as an answer to the import', async () => {
    simulator.setFaults([]);
    const text = JSON.parse(readFileSync(MAPPING, 'utf8'));
    text.accountParams.call.call1.http.url = 'https://platform.ringcentral.com/scim/v2/Groups';
    const folder = folderWith({ 'ImportAccountEntJSON.json': JSON.stringify(text) });
    const { code, out } = await cli('import-preview', folder, '--account', simulator.url);
    expect(out).toMatch(/Page 1 was answered with status 404/);
    expect(code).toBe(2);
  });
});
