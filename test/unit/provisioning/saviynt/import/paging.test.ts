import { describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../../../server/src/provisioning/saviynt/import/port';
import { call1, type ImportFile, importOf, preview } from './support';

const NO_HEADERS: Readonly<Record<string, string>> = {};

type Pagination = Record<string, unknown>;

const USERS = 'https://platform.ringcentral.com/scim/v2/Users';

/** The good connector with another "pagination". */
function paged(pagination: Pagination, url = `${USERS}?startIndex=1&count=100`) {
  return importOf('good.json', (file: ImportFile) => {
    const call = call1(file);
    call.pagination = pagination;
    call.http.url = url;
  });
}

async function pagesOf(...args: Parameters<typeof preview>) {
  const made = await preview(...args);
  const [run] = made.runs;
  if (run === undefined) throw new Error('nothing was run');
  return {
    made,
    run,
    urls: run.pages.map(({ read }) => read.url.slice(USERS.length)),
    reason: run.stop.reason,
    rows: made.accounts.rows.length,
    codes: made.problems.map(({ code }) => code),
  };
}

describe('nextUrl', () => {
  it('is followed with the exact URL each, and ends without an extra request', async () => {
    const { urls, reason, rows, run, codes, made } = await pagesOf(importOf('good.json'));
    expect(urls).toEqual(['?startIndex=1&count=100', '?startIndex=101&count=100', '?startIndex=201&count=100']);
    expect(reason).toBe('next-url-null');
    expect(run.stop.belief).toBe('next-url');
    expect(rows).toBe(250);
    expect(codes).toEqual([]);
    expect(made.missing.accounts).toEqual([]);
  });

  it("costs one empty page with the idiom of Saviynt's SCIM sample", async () => {
    const next = `\${response?.objectList?.size()>0?'${USERS}?startIndex='+Math.addExact(response.completeResponseMap.itemsPerPage,response.completeResponseMap.startIndex)+'&count='+response.completeResponseMap.itemsPerPage:null}`;
    const { urls, rows, reason } = await pagesOf(paged({ nextUrl: { nextUrlPath: next } }));
    expect(urls.at(-1)).toBe('?startIndex=251&count=50');
    expect(urls).toHaveLength(4);
    expect(rows).toBe(250);
    expect(reason).toBe('next-url-null');
  });

  it('may be the bare key of a link in the answer, dot and all', async () => {
    const link = `${USERS}?startIndex=2&count=100`;
    let asked = 0;
    const { urls, reason } = await pagesOf(paged({ nextUrl: { nextUrlPath: '@odata.nextLink' } }), {
      ask: () => ({
        status: 200,
        headers: {},
        body: { Resources: [{ id: `${++asked}` }], ...(asked < 2 ? { '@odata.nextLink': link } : {}) },
      }),
    });
    expect(urls).toEqual(['?startIndex=1&count=100', '?startIndex=2&count=100']);
    expect(reason).toBe('next-url-null');
  });

  it('may read the headers of the answer', async () => {
    const { urls } = await pagesOf(paged({ nextUrl: { nextUrlPath: 'headers.X-Next' } }), {
      ask: ({ url }): ImportAnswer => ({
        status: 200,
        headers: url.includes('again') ? NO_HEADERS : { 'x-next': `${USERS}?again` },
        body: { Resources: [{ id: url }] },
      }),
    });
    expect(urls).toEqual(['?startIndex=1&count=100', '?again']);
  });

  it('is unknown where headers were not kept', async () => {
    const next = '${headers.link==null?null:headers.link}';
    const { reason, run } = await pagesOf(paged({ nextUrl: { nextUrlPath: next } }), {
      ask: () => ({ status: 200, headers: undefined, body: { Resources: [{ id: '1' }] } }),
    });
    expect(reason).toBe('unknown');
    expect(run.stop.text).toContain('headers of the answer were not kept');
  });

  it.each(['headers.x-next', 'response.headers.x-next'])('is unknown by the bare path %s, too', async (nextUrlPath) => {
    const { reason, run, made } = await pagesOf(paged({ nextUrl: { nextUrlPath } }), {
      ask: () => ({ status: 200, headers: undefined, body: { Resources: [{ id: '1' }] } }),
    });
    expect(reason).toBe('unknown');
    expect(run.failed).toBe(false);
    expect(run.stop.text).toContain('headers of the answer were not kept');
    expect(made.missing.action).toBe('unknown');
  });

  it('that fails ends the call', async () => {
    const { reason, run } = await pagesOf(paged({ nextUrl: { nextUrlPath: '${response.nothing.there}' } }));
    expect(reason).toBe('expression-fails');
    expect(run.failed).toBe(true);
  });

  it('that leads back is stopped instead of followed without end', async () => {
    const { reason, urls } = await pagesOf(paged({ nextUrl: { nextUrlPath: `${USERS}?startIndex=1&count=100` } }), {
      ask: () => ({ status: 200, headers: {}, body: { Resources: [{ id: '1' }], next: 1 } }),
    });
    expect(urls).toHaveLength(1);
    expect(reason).toBe('next-url-null');
    const loop = paged({ nextUrl: { nextUrlPath: `\${'${USERS}?startIndex=1&count=100'}` } });
    const second = await pagesOf(loop);
    expect(second.urls).toHaveLength(1);
    expect(second.reason).toBe('same-page');
    expect(second.run.stop.text).toContain('without end');
  });

  it('to another host is not asked', async () => {
    const { reason, urls, made } = await pagesOf(
      paged({ nextUrl: { nextUrlPath: "${'https://evil.example/scim/v2/Users'}" } }),
    );
    expect(reason).toBe('elsewhere');
    expect(urls).toHaveLength(1);
    expect(made.missing.action).toBe('unknown');
    expect(made.missing.text).toContain('whether they would be read is not known');
  });
});

describe('page', () => {
  const page = (more: Pagination) => ({
    page: {
      pageSizeParam: 'count',
      pageSize: 100,
      firstPageNumber: 1,
      totalCountPath: 'completeResponseMap.totalResults',
      ...more,
    },
  });

  it('sent as startIndex overlaps, and the end is never read', async () => {
    const { urls, reason, rows, codes, made, run } = await pagesOf(paged(page({ pageNumberParam: 'startIndex' })));
    expect(urls).toEqual(['?startIndex=1&count=100', '?startIndex=2&count=100', '?startIndex=3&count=100']);
    expect(reason).toBe('total-reached');
    expect(run.pages.map(({ repeated }) => repeated)).toEqual([0, 99, 99]);
    expect(rows).toBe(102);
    expect(made.missing.accounts).toHaveLength(148);
    expect(codes).toEqual(['not-all-read', 'pages-overlap']);
    expect(made.beliefs).toContain('page-counter');
  });

  it('sent as a parameter SCIM does not know gets the first page again', async () => {
    const { urls, reason, rows, run } = await pagesOf(paged(page({ pageNumberParam: 'page' })));
    expect(urls).toEqual(['?startIndex=1&count=100&page=1', '?startIndex=1&count=100&page=2']);
    expect(reason).toBe('same-page');
    expect(run.stop.text).toContain('the connector may go on asking');
    expect(rows).toBe(100);
  });

  it('without a total that can be read ends with a short page', async () => {
    const wrongTotal = page({
      pageNumberParam: 'startIndex',
      pageSize: 300,
      totalCountPath: 'completeResponseMap.meta.totalResults',
    });
    const { urls, reason } = await pagesOf(paged(wrongTotal));
    expect(urls).toEqual(['?startIndex=1&count=300']);
    expect(reason).toBe('short-page');
  });

  it('ends with an empty page', async () => {
    let asked = 0;
    const { reason } = await pagesOf(paged(page({ pageNumberParam: 'page', totalCountPath: undefined })), {
      ask: () => ({
        status: 200,
        headers: {},
        body: {
          Resources: ++asked > 2 ? [] : Array.from({ length: 100 }, (_, index) => ({ id: `${asked}-${index}` })),
        },
      }),
    });
    expect(asked).toBe(3);
    expect(reason).toBe('empty-page');
  });
});

describe('offset', () => {
  it('goes up by the batch, from the value in the URL', async () => {
    const offset = {
      offset: {
        offsetParam: 'startIndex',
        batchParam: 'count',
        batchSize: '100',
        totalCountPath: 'completeResponseMap.totalResults',
      },
    };
    const { urls, rows, reason, made } = await pagesOf(paged(offset));
    expect(urls).toEqual(['?startIndex=1&count=100', '?startIndex=101&count=100', '?startIndex=201&count=100']);
    expect(rows).toBe(250);
    expect(reason).toBe('total-reached');
    expect(made.beliefs).toContain('offset-counter');
  });

  it('takes a number as the total', async () => {
    const offset = { offset: { offsetParam: 'startIndex', batchParam: 'count', batchSize: 10, totalCountPath: '20' } };
    expect((await pagesOf(paged(offset))).urls).toEqual(['?startIndex=1&count=10', '?startIndex=11&count=10']);
  });
});

describe('no paging', () => {
  it('is one request, and a problem when the answer says there is more', async () => {
    const none = importOf('good.json', (file) => {
      delete call1(file).pagination;
    });
    const { reason, codes, run } = await pagesOf(none);
    expect(reason).toBe('no-pagination');
    expect(run.stop.belief).toBe('one-request');
    expect(codes).toEqual(['first-page-only']);
  });

  it('is no problem when everything fits on the page', async () => {
    const none = importOf('good.json', (file) => {
      delete call1(file).pagination;
      call1(file).http.url = `${USERS}?count=300`;
    });
    expect((await pagesOf(none)).codes).toEqual([]);
  });
});

describe('limits', () => {
  it('stops after so many requests, and says that the limit is ours', async () => {
    const { reason, run, made } = await pagesOf(importOf('good.json'), { maxRequests: 2 });
    expect(reason).toBe('page-limit');
    expect(run.stop.text).toContain('a limit of its own');
    expect(run.pages).toHaveLength(2);
    expect(made.missing.action).toBe('unknown');
  });

  it('sends no call that may change something', async () => {
    const post = importOf('good.json', (file) => {
      call1(file).http.httpMethod = 'POST';
    });
    const { reason, made } = await pagesOf(post, {
      ask: () => {
        throw new Error('asked');
      },
    });
    expect(reason).toBe('not-a-read');
    expect(made.requests).toBe(0);
  });

  it('does not ask for a URL it does not know', async () => {
    const unknown = paged({}, '${connection.baseUrl}/scim/v2/Users');
    const { reason } = await pagesOf(unknown);
    expect(reason).toBe('unknown');
  });
});

describe('numbers of the answer', () => {
  const page = (more: Pagination) => ({
    page: { pageNumberParam: 'page', pageSizeParam: 'count', pageSize: 2, ...more },
  });
  const two = [{ id: '1' }, { id: '2' }];

  it.each([
    ['page', page({ totalCountPath: 'headers.x-total-count' })],
    ['page', page({ pageRecordCount: 'headers.x-count' })],
    ['offset', { offset: { offsetParam: 'startIndex', batchSize: 2, totalCountPath: 'headers.x-total-count' } }],
  ])('in headers that were not kept leave the end of %s unknown', async (_kind, pagination) => {
    const { reason, urls } = await pagesOf(paged(pagination), {
      ask: () => ({ status: 200, headers: undefined, body: { Resources: two } }),
    });
    expect(reason).toBe('unknown');
    expect(urls).toHaveLength(1);
  });

  it('in headers that are missing are none', async () => {
    const { reason } = await pagesOf(paged(page({ totalCountPath: 'headers.x-total-count' })), {
      ask: () => ({ status: 200, headers: NO_HEADERS, body: { Resources: [{ id: '1' }] } }),
    });
    expect(reason).toBe('short-page');
  });

  it.each([
    [0, 'empty-page'],
    [1, 'short-page'],
  ])('pageRecordCount %i ends the list', async (pageSize, ends) => {
    const pagination = page({ pageRecordCount: 'completeResponseMap.meta.count' });
    const { reason, made } = await pagesOf(paged(pagination), {
      ask: () => ({ status: 200, headers: {}, body: { Resources: two, meta: { count: pageSize } } }),
    });
    expect(reason).toBe(ends);
    expect(made.beliefs).toContain('page-record-count');
  });

  it.each(['completeResponseMap.nothing', 'meta.count'])('pageRecordCount %s is not read', async (pageRecordCount) => {
    const { codes, reason } = await pagesOf(paged(page({ pageRecordCount })), {
      ask: () => ({ status: 200, headers: {}, body: { Resources: [{ id: '1' }], meta: { count: 0 } } }),
    });
    expect(reason).toBe('short-page');
    expect(codes).toContain('record-count-unread');
  });

  it.each(['25', 25])('pageRecordCount %j is a fixed number and says nothing of a page', async (pageRecordCount) => {
    const { codes, reason } = await pagesOf(paged(page({ pageRecordCount })), {
      ask: () => ({ status: 200, headers: {}, body: { Resources: [{ id: '1' }] } }),
    });
    expect(reason).toBe('short-page');
    expect(codes).not.toContain('record-count-unread');
  });
});
