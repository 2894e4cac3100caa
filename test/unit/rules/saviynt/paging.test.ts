import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { checkConnector, forms, importText, page, scimUrl } from './connector-check';

const misplaced = 'saviynt/pagination-misplaced';
const missing = 'saviynt/pagination-missing';

interface ImportValue {
  accountParams: {
    page?: object;
    call: { call1: { http: { url: string }; pagination?: { nextUrl?: { nextUrlPath: string }; page?: object } } };
  };
}

const call1 = (value: ImportValue) => value.accountParams.call.call1;

it('says nothing about an import that reads all pages', () => {
  const call = { pagination: { nextUrl: { nextUrlPath: '${response.completeResponseMap.next}' } } };
  const { diagnostics } = checkConnector({ ImportAccountEntJSON: importText({ url: `${scimUrl}?count=100`, call }) });
  expect(diagnostics).toEqual([]);
});

describe('pagination-misplaced', () => {
  const config = { inactivateAccountsNotInFile: true };
  it.each(forms)('writes a pagination that reads the whole list, in a %s', (form) => {
    const text = importText({ url: `${scimUrl}?filter=&startIndex=1&count=3`, block: { page }, config });
    const checked = checkConnector({ ImportAccountEntJSON: text }, form);
    const [found] = checked.of(misplaced);
    expect(found?.message).toBe(
      'Saviynt reads "page" only inside a call\'s "pagination". Here it is ignored: only the first page (3 users) is imported, and accounts beyond it would be marked inactive. Move it to call1.pagination.',
    );
    expect(checked.texts(misplaced)).toEqual(['"page"']);
    expect(found?.fixes[0]?.isSafe).toBe(true);

    const fixed = checked.apply(found?.fixes[0]);
    const value: ImportValue = fixed.value('ImportAccountEntJSON');
    expect(value.accountParams.page).toBeUndefined();
    expect(call1(value).http.url).toBe(`${scimUrl}?filter=&startIndex=1&count=20`);
    const expression = call1(value).pagination?.nextUrl?.nextUrlPath ?? '';
    expect(expression).toContain(`'${scimUrl}?startIndex='+`);
    expect(expression).toContain("+'&count=20':null}");
    expect(parseTemplate(expression).problems).toEqual([]);
    const left = fixed.diagnostics.filter(({ severity }) => severity !== 'hint');
    expect(left.map(({ code }) => code)).toEqual(['saviynt/no-threshold']);
    const text2 = fixed.text('ImportAccountEntJSON');
    expect(text2.includes('\r\n')).toBe(form.endsWith('CRLF'));
    expect(text2.replaceAll('\r\n', '')).not.toContain(form.endsWith('CRLF') ? '\n' : '\r');
    expect(text2.replaceAll('\r\n', '\n')).toContain('\n        "pagination": {\n          "nextUrl": {\n');
  });

  it('keeps the other parameters of the query', () => {
    const url = `${scimUrl}?attributes=id,userName&startIndex=1&count=5`;
    const fixed = checkConnector({ ImportAccountEntJSON: importText({ url, block: { page } }) }).fixed(misplaced);
    const value: ImportValue = fixed.value('ImportAccountEntJSON');
    expect(call1(value).pagination?.nextUrl?.nextUrlPath).toContain(`'${scimUrl}?attributes=id,userName&startIndex='+`);
  });

  it.each([
    ['in the call', { call: { page } }],
    ['in http', { call: { http: { url: scimUrl, httpMethod: 'GET', page } } }],
    ['as pagination beside the calls', { block: { pagination: { page } } }],
    ['at the root', { root: { page } }],
  ])('finds it %s', (_, draft) => {
    expect(checkConnector({ ImportAccountEntJSON: importText(draft) }).of(misplaced)).toHaveLength(1);
  });

  it.each(['"', "'", '$', '<x>'])('only moves the block when the URL holds %s, and leaves that to a person', (c) => {
    const text = importText({ url: `https://scim.example.com/${c}/scim/v2/Users`, block: { page } });
    const checked = checkConnector({ ImportAccountEntJSON: text });
    const [fix] = checked.of(misplaced)[0]?.fixes ?? [];
    expect(fix?.isSafe).toBe(false);
    const value: ImportValue = checked.apply(fix).value('ImportAccountEntJSON');
    expect(call1(value).pagination).toEqual({ page });
  });

  it('moves a block for a service that is not SCIM as it is', () => {
    const text = importText({
      url: 'https://api.example.com/v1/people',
      call: { listField: 'people' },
      block: { page },
    });
    const checked = checkConnector({ ImportAccountEntJSON: text });
    expect(checked.of(misplaced)[0]?.message).toContain('only the first page is imported. Move it');
    const value: ImportValue = checked.fixed(misplaced).value('ImportAccountEntJSON');
    expect(call1(value).pagination).toEqual({ page });
    expect(checked.of(misplaced)[0]?.fixes[0]?.isSafe).toBe(false);
  });

  it('only removes a block whose call has its own pagination', () => {
    const pagination = { nextUrl: { nextUrlPath: '${response.completeResponseMap.next}' } };
    const checked = checkConnector({ ImportAccountEntJSON: importText({ call: { pagination }, block: { page } }) });
    expect(checked.of(misplaced)[0]?.message).toContain('call1 has its own');
    expect(checked.fixed(misplaced).of(misplaced)).toEqual([]);
  });

  it('leaves ImportUserJSON alone, whose pagination stands at the root', () => {
    const value = {
      url: 'https://api.example.com/people',
      httpMethod: 'GET',
      userResponsePath: 'people',
      pagination: { page },
    };
    expect(checkConnector({ ImportUserJSON: value }).diagnostics).toEqual([]);
  });

  it('takes an entitlement type called "page" for what it is', () => {
    const root = { entitlementParams: { entTypes: { page: { call: {} } } } };
    expect(checkConnector({ ImportAccountEntJSON: importText({ root }) }).of(misplaced)).toEqual([]);
  });
});

describe('pagination-missing', () => {
  it.each(forms)('counts what is read and adds paging, in a %s', (form) => {
    const checked = checkConnector(
      { ImportAccountEntJSON: importText({ url: `${scimUrl}?startIndex=1&count=2` }) },
      form,
    );
    expect(checked.texts(missing)).toEqual(['count=2']);
    expect(checked.of(missing)[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('only 2 users'),
    });
    expect(checked.fixed(missing).diagnostics).toEqual([]);
  });
  it('is only an information for a large page', () => {
    const checked = checkConnector({ ImportAccountEntJSON: importText({ url: `${scimUrl}?count=200` }) });
    expect(checked.of(missing)[0]?.severity).toBe('information');
  });
  it.each([
    ['a list without a fixed page', importText()],
    ['a dependent call', importText({ url: `${scimUrl}?count=1`, call: { inputParams: { dependentCall: true } } })],
    [
      'a service that is not SCIM',
      importText({ url: 'https://a.example.com/people?count=1', call: { listField: 'p' } }),
    ],
    ['a count that an expression gives', importText({ url: `${scimUrl}?filter=x`, call: {} })],
  ])('says nothing about %s', (_, text) => {
    expect(checkConnector({ ImportAccountEntJSON: text }).of(missing)).toEqual([]);
  });
  it('leaves a misplaced block to its own rule', () => {
    const text = importText({ url: `${scimUrl}?count=3`, block: { page } });
    expect(checkConnector({ ImportAccountEntJSON: text }).of(missing)).toEqual([]);
  });
});

describe('inactivates-unread-accounts', () => {
  const code = 'saviynt/inactivates-unread-accounts';
  const config = { accountThresholdValue: 1000, inactivateAccountsNotInFile: true };
  it('names the numbers', () => {
    const checked = checkConnector({ ImportAccountEntJSON: importText({ url: `${scimUrl}?count=3`, config }) });
    expect(checked.texts(code)).toEqual(['"inactivateAccountsNotInFile": true']);
    expect(checked.of(code)[0]?.message).toContain('Only 3 users can be imported');
    expect(checked.of(code)[0]?.message).toContain('no more than 1000 of them');
  });
  it('looks from STATUS_THRESHOLD_CONFIG to the import', () => {
    const parameters = {
      STATUS_THRESHOLD_CONFIG: { statusAndThresholdConfig: config },
      ImportAccountEntJSON: importText({ url: `${scimUrl}?count=3` }),
    };
    expect(checkConnector(parameters, 'package').of(code)).toHaveLength(1);
    expect(checkConnector({ STATUS_THRESHOLD_CONFIG: parameters.STATUS_THRESHOLD_CONFIG }).of(code)).toEqual([]);
  });
  it.each([
    ['the flag is off', importText({ url: `${scimUrl}?count=3`, config: { inactivateAccountsNotInFile: false } })],
    [
      'there is paging',
      importText({ url: `${scimUrl}?count=3`, config, call: { pagination: { nextUrl: { nextUrlPath: '${x}' } } } }),
    ],
    ['nobody knows how many are read', importText({ config })],
  ])('says nothing when %s', (_, text) => {
    expect(checkConnector({ ImportAccountEntJSON: text }).of(code)).toEqual([]);
  });
});

describe('paths and parameters of paging', () => {
  const total = 'saviynt/total-count-path';
  const record = 'saviynt/page-record-count-path';
  const number = 'saviynt/page-number-not-scim';
  const paged = (changes: object) =>
    checkConnector({ ImportAccountEntJSON: importText({ call: { pagination: { page: { ...page, ...changes } } } }) });

  it('finds all three in a misplaced block as well', () => {
    const checked = checkConnector({ ImportAccountEntJSON: importText({ block: { page } }) }, 'package');
    expect(checked.texts(total)).toEqual(['"completeResponseMap.meta.totalResults"']);
    expect(checked.texts(record)).toEqual(['"itemsPerPage"']);
    expect(checked.texts(number)).toEqual(['"page"']);
  });
  it('mends the paths', () => {
    expect(paged({}).fixed(total).of(total)).toEqual([]);
    expect(paged({}).fixed(record).text('ImportAccountEntJSON')).toContain('"completeResponseMap.itemsPerPage"');
  });
  it.each(['headers.x-total-count', 'completeResponseMap.totalResults', '5000', '${x}'])(
    'takes %s as total',
    (totalCountPath) => {
      expect(paged({ totalCountPath }).of(total)).toEqual([]);
    },
  );
  it.each(['completeResponseMap.itemsPerPage', '25', 25, 'headers.x-count'])(
    'takes %s as record count',
    (pageRecordCount) => {
      expect(paged({ pageRecordCount }).of(record)).toEqual([]);
    },
  );
  it('replaces page numbers by nextUrl and keeps the layout', () => {
    for (const form of forms) {
      const pagination = { page: { ...page, pageNumberParam: 'startIndex' } };
      const checked = checkConnector({ ImportAccountEntJSON: importText({ call: { pagination } }) }, form);
      expect(checked.of(number)[0]?.message).toContain('(2 to 21 after 1 to 20)');
      const fixed = checked.fixed(number);
      const value: ImportValue = fixed.value('ImportAccountEntJSON');
      expect(Object.keys(call1(value).pagination ?? {})).toEqual(['nextUrl']);
      expect(fixed.text('ImportAccountEntJSON').replaceAll('\r\n', '\n')).toBe(JSON.stringify(value, null, 2));
      expect(fixed.diagnostics).toEqual([]);
    }
  });
  it('says nothing about page numbers of other services', () => {
    const text = importText({
      url: 'https://api.example.com/people',
      call: { listField: 'people', pagination: { page: { ...page, pageRecordCount: 25 } } },
    });
    expect(checkConnector({ ImportAccountEntJSON: text }).diagnostics).toEqual([]);
  });
});
