import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statements } from '../../../../server/src/account/statements';
import {
  errorCatalogue,
  findByCode,
  findById,
  findByStatus,
  findByText,
} from '../../../../server/src/knowledge/errors/catalogue';
import { findParameter } from '../../../../server/src/knowledge/ringcentral/errors/parameters';

const filled = (text: string) => text.replaceAll('{parameter}', 'zip').replaceAll(/\{\w+\}/g, 'Something');

describe('the catalogue of errors', () => {
  it('has each error once, with whole sentences', () => {
    expect(new Set(errorCatalogue.map(({ id }) => id)).size).toBe(errorCatalogue.length);
    for (const { id, meaning, remedy, source } of errorCatalogue) {
      expect(id).toMatch(/^[a-z][a-z0-9_.-]+$/);
      expect(meaning).toMatch(/^[A-Z/a].*\.$/s);
      expect(remedy).toMatch(/^[A-Z].*\.$/s);
      expect(source.title).not.toBe('');
    }
  });

  it('has something to find each error by', () => {
    expect(
      errorCatalogue.filter(({ codes, texts, statuses }) => codes.length + texts.length + statuses.length === 0),
    ).toEqual([]);
  });

  const texts = errorCatalogue.flatMap((error) => error.texts.map((text) => [text, error] as const));
  it.each(texts)('finds "%s" by its own text', (text, error) => {
    expect(findByText(filled(text)).map((found) => found.error.id)).toContain(error.id);
    expect(
      findByText(`Something before: ${filled(text).toUpperCase()} and behind`).map((found) => found.error.id),
    ).toContain(error.id);
  });

  const codes = errorCatalogue.flatMap((error) => error.codes.map((code) => [code, error] as const));
  it.each(codes)('finds %s by its code', (code, error) => {
    expect(findByCode(code)).toContain(error);
    expect(findByCode(code.toLowerCase())).toContain(error);
  });

  it('finds what has neither by its status', () => {
    for (const error of errorCatalogue.filter((one) => one.codes.length + one.texts.length === 0))
      expect(findByStatus(error.statuses[0])).toContain(error);
    expect(findByStatus(400, 'invalidValue').map(({ id }) => id)).toEqual(['scim-invalidvalue', 'http-400']);
    expect(findByStatus(200)).toEqual([]);
  });

  it('names only statements that there are, and attributes that RingCentral has', () => {
    const ids = new Set<string>(statements.map(({ id }) => id));
    expect(errorCatalogue.flatMap(({ statement }) => statement ?? []).filter((id) => !ids.has(id))).toEqual([]);
    const attributes = errorCatalogue.flatMap((error) => error.attributes ?? []);
    expect(attributes.length).toBeGreaterThan(10);
    expect(attributes.filter((path) => findParameter(path)?.attribute === undefined)).toEqual([]);
  });

  it('leaves what it does not know unknown', () => {
    for (const text of ['', 'The moon is full', 'is invalid', 'Parameter [zip]', 'license'])
      expect(findByText(text)).toEqual([]);
    for (const code of ['', 'XYZ-1', 'constructor', '__proto__']) expect(findByCode(code)).toEqual([]);
    expect(findById('constructor')).toBeUndefined();
  });

  it('takes a text within a longer known one for a part of it', () => {
    expect(findByText('Access token expired').map(({ error }) => error.id)).toEqual(['oau-128']);
    expect(findByText('Token expired').map(({ error }) => error.id)).toEqual(['oau-210']);
  });

  it('captures what varies, as it is written, across line breaks', () => {
    const [found] = findByText('Parameter\n   [extension.contact.MobilePhone] value\r\nis invalid');
    expect(found?.error.id).toBe('cmn-101');
    expect(found?.captured.get('parameter')).toBe('extension.contact.MobilePhone');
  });

  it('takes time in proportion to hostile texts', () => {
    const hostile = [
      'The ['.repeat(4000),
      '] is invalid'.repeat(1600),
      ' '.repeat(20_000),
      'parameter [x] value '.repeat(1000),
    ];
    const before = performance.now();
    for (const text of hostile) findByText(text);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

const published = resolve(__dirname, '../../../../../shared/data/okta/okta-error-codes.json');

describe.skipIf(!existsSync(published))('the error codes of Okta', () => {
  it('have the texts and statuses that Okta publishes', () => {
    const rows = JSON.parse(readFileSync(published, 'utf8')) as readonly {
      errorCode: string;
      errorSummary: string;
      statusCode: number;
    }[];
    const byCode = new Map(rows.map((row) => [row.errorCode, row]));
    for (const { codes, texts, statuses } of errorCatalogue.filter(({ id }) => id.startsWith('okta-e0'))) {
      const row = byCode.get(codes[0] ?? '');
      const summary = row?.errorSummary.replace('{0}', 'Resource not found');
      for (const text of texts) expect(summary).toContain(text.replace('{value}', 'Resource not found'));
      expect(statuses, codes[0]).toEqual([row?.statusCode]);
    }
  });
});

describe('the names of parameters', () => {
  it.each([
    ['extension.contact.businessAddress.state', 'addresses[type eq "work"].region'],
    ['contact.email', 'emails[type eq "work"].value'],
    ['mobilePhone', 'phoneNumbers[type eq "mobile"].value'],
    ['countryId', 'addresses[type eq "work"].country'],
    ['phoneNumbers[type eq "work"].value', 'phoneNumbers[type eq "work"].value'],
    [
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
    ],
  ])('%s is %s', (name, path) => {
    expect(findParameter(name)?.path).toBe(path);
  });

  it('are unknown when they are not known', () => {
    expect(findParameter('${parameterName}')).toBeUndefined();
    expect(findParameter('constructor')).toBeUndefined();
  });
});
