import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importAsJson } from '../../../../../server/src/provisioning/saviynt/import/render/import-json';
import { importAsText } from '../../../../../server/src/provisioning/saviynt/import/render/import-text';
import { connectorOf } from '../../support';
import { importOf, preview } from './support';

/** The published RingCentral package, when it lies beside the repository. */
const published = join(
  import.meta.dirname,
  '../../../../../../shared/data/saviynt/01-scim-ringcentral.ImportAccountEntJSON.json',
);

describe('an import whose paging stands outside the call', () => {
  it('reads the first page only, and would mark everybody else inactive', async () => {
    const made = await preview(importOf('first-page-only.json'));
    expect(made.requests).toBe(1);
    expect(made.runs[0]?.stop).toMatchObject({ reason: 'no-pagination', belief: 'one-request' });
    expect(made.accounts.rows).toHaveLength(3);
    expect(made.missing.accounts).toHaveLength(247);
    expect(made.problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ['pagination-misplaced', 40],
      ['status-key-ignored', 7],
      ['list-without-index', 31],
      ['structure', 33],
      ['column-empty', 36],
    ]);
  });

  it('says so in words that stay, with how sure that is', async () => {
    const text = importAsText(await preview(importOf('first-page-only.json')));
    expect(text.split('\n')[0]).toBe(
      'Import: 3 of 250 users read in 1 request · 247 would be marked inactive · 0 requests sent that change anything',
    );
    expect(text).toContain(
      '1. GET https://platform.devtest.ringcentral.com/scim/v2/Users?filter=&startIndex=1&count=3',
    );
    expect(text).toContain('call1 has no "pagination", so one request is made.  [our belief]');
    expect(text).toContain(
      '247 accounts of Saviynt were not read and would be marked inactive; accountThresholdValue 1000 does not stop it.',
    );
    expect(text).toContain(
      'ImportAccountEntJSON.json:40:5: error: Saviynt reads "page" only inside a call\'s "pagination"',
    );
  });

  it('gives the same JSON each time, without a token', async () => {
    const first = importAsJson(await preview(importOf('first-page-only.json')));
    expect(importAsJson(await preview(importOf('first-page-only.json')))).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ format: 'import-preview/1', missing: { count: 247 } });
    expect(first).not.toMatch(/Bearer (?!\*\*\*)/);
  });

  it.skipIf(!existsSync(published))('the published package: 3 of 250, and 247 marked inactive', async () => {
    const connector = connectorOf([['ImportAccountEntJSON.json', readFileSync(published, 'utf8')]]);
    const made = await preview(connector);
    expect(made.accounts.rows).toHaveLength(3);
    expect(made.missing).toMatchObject({ action: 'inactivate', stoppedBy: undefined, threshold: 1000 });
    expect(made.missing.accounts).toHaveLength(247);
    expect(made.problems[0]?.code).toBe('pagination-misplaced');
  });
});
