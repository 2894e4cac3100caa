import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importAsJson } from '../../../../../server/src/provisioning/saviynt/import/render/import-json';
import { importAsText } from '../../../../../server/src/provisioning/saviynt/import/render/import-text';
import { answerOfText, importOf, preview } from './support';

const HOST = 'https://platform.ringcentral.com/scim/v2';
const connectors = [
  importOf('good.json'),
  importOf('first-page-only.json'),
  ...['httpAcctToEnt', 'http'].map((processingType) =>
    importOf('good.json', (file) => {
      const call1 = {
        processingType,
        http: { url: `${HOST}/Users/\${id}`, httpMethod: 'GET' },
        listField: 'Resources',
        acctIdPath: 'id',
        entIdPath: 'userName',
      };
      file.acctEntParams = { connection: 'rcAuth', entTypes: { Group: { call: { call1 } } } };
    }),
  ),
];
const record = fc.oneof(
  fc.jsonValue(),
  fc.record({ id: fc.jsonValue(), userName: fc.jsonValue(), emails: fc.jsonValue(), active: fc.jsonValue() }),
);
const body = fc.oneof(
  fc.jsonValue(),
  fc.record({
    Resources: fc.array(record),
    totalResults: fc.jsonValue(),
    startIndex: fc.jsonValue(),
    itemsPerPage: fc.jsonValue(),
  }),
);

describe('whatever the account answers', () => {
  it('the preview ends, and can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1 }),
        fc.constantFrom(200, 200, 429, 500),
        fc.constantFrom(...connectors),
        async (bodies, status, connector) => {
          let asked = 0;
          const made = await preview(connector, {
            maxRequests: 20,
            ask: () => answerOfText(status, {}, JSON.stringify(bodies[asked++ % bodies.length])),
          });
          expect(made.requests).toBeLessThanOrEqual(20);
          expect(importAsText(made, { full: true })).toContain('Import: ');
          expect(JSON.parse(importAsJson(made)).format).toBe('import-preview/1');
        },
      ),
      { numRuns: 100 },
    );
  });
});
