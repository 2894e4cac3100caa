import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Connector } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { checkDocument } from '../../../../server/src/rules/check';

const root = new URL('../../../fixtures/saviynt/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

/** Every character of a short file; of a long one 250, so that the test stays short. */
const stepFor = (text: string) => (text.length < 1200 ? 1 : Math.ceil(text.length / 250));

function check(uri: string, text: string): void {
  const document = readSaviyntDocument(uri, text);
  if (document === undefined) return;
  const connector = ({ key, name }: { key: string; name: string }) => new Connector(key, name, document.connections);
  for (const { span, fixes } of checkDocument(document, connector, { fileSyntax: true })) {
    const spans = [span, ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))];
    if (spans.some(({ start, end }) => !(start >= 0 && start <= end && end <= text.length)))
      throw new Error(`a span outside the file, or turned round, in: ${text.slice(-80)}`);
  }
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file.split('/').map(encodeURIComponent).join('/'), root), 'utf8');
  const uri = `file:///w/${file}`;
  const step = stepFor(text);

  it('is checked at every prefix without a throw', () => {
    for (let end = 0; end <= text.length; end += step) check(uri, text.slice(0, end));
  });

  it('is checked with any one character missing without a throw', () => {
    for (let at = 0; at < text.length; at += step) check(uri, text.slice(0, at) + text.slice(at + 1));
  });
});

it('survives values of every kind in every place', () => {
  const values = [null, 0, 'x', true, [], {}, [[]], [{}], { a: null }, '${', '~#~', '[0]'];
  const keys = [
    'accountParams',
    'call',
    'call1',
    'http',
    'url',
    'page',
    'pagination',
    'colsToPropsMap',
    'statusAndThresholdConfig',
  ];
  const names = [
    'ImportAccountEntJSON',
    'CreateAccountJSON',
    'ConnectionJSON',
    'UpdateUserJSON',
    'STATUS_THRESHOLD_CONFIG',
  ];
  for (const value of values) {
    let nested: unknown = value;
    for (const key of [...keys, 'authentications', 'successResponses', 'actions'].reverse()) {
      nested = {
        [key]: nested,
        name: value,
        connection: value,
        httpHeaders: value,
        entTypes: value,
        statusCode: value,
      };
      for (const name of names) expect(() => check(`file:///w/${name}.json`, JSON.stringify(nested))).not.toThrow();
    }
  }
});

it('treats keys of Object.prototype like any others', () => {
  const odd =
    '{"call": [{"__proto__": {}, "constructor": 1, "toString": "x", "url": "u", "httpMethod": "GET", "connection": "a"}]}';
  expect(() => check('file:///w/CreateAccountJSON.json', odd)).not.toThrow();
  const map =
    '{"accountParams": {"statusAndThresholdConfig": {"constructor": [], "__proto__": []}, "call": {"__proto__": {"http": {}}}}}';
  expect(() => check('file:///w/ImportAccountEntJSON.json', map)).not.toThrow();
});
