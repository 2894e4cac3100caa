import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import type { MappingDirection } from '../../../../server/src/documents/okta/scope';
import { createScope } from '../../../../server/src/expressions/kit/scope';
import { standInLanguage } from '../../../support/stand-in-language';

function read(value: unknown) {
  const directions: (MappingDirection | undefined)[] = [];
  const language = standInLanguage();
  const content = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const document = readOktaDocument('file:///x/m.json', content, {
    language,
    scopeOf: (direction) => {
      directions.push(direction);
      return createScope([], false);
    },
  });
  return { document, directions, language, content };
}

const user = { id: 'oty1', name: 'user', type: 'user' };
const app = { id: '0oa1', name: 'ringcentral', type: 'appuser' };
const properties = {
  email: { expression: 'user.email + "\\\\"', pushStatus: 'PUSH' },
  gone: null,
  half: { pushStatus: 'DONT_PUSH' },
  city: { expression: 'user.city', pushStatus: 'DONT_PUSH' },
};

describe('a profile mapping', () => {
  it('is recognised by its two ends, and its expressions are slots with the attribute they fill', () => {
    const { document, content } = read({ id: 'prm1', source: user, target: app, properties });
    expect(document).toMatchObject({ provider: 'okta', kind: 'okta/profileMapping' });
    const found = document?.expressions.map(({ target, text }) => {
      const { start, end } = text.spanToFile({ start: 0, end: text.text.length });
      return [target?.name, content.slice(start, end)];
    });
    expect(found).toEqual([
      ['email', JSON.stringify(properties.email.expression).slice(1, -1)],
      ['city', 'user.city'],
    ]);
  });

  it.each([
    [user, app, 'okta-to-app'],
    [app, user, 'app-to-okta'],
    [app, app, undefined],
  ])('tells its direction', (source, target, direction) => {
    const { document, directions } = read({ source, target, properties });
    expect(directions).toEqual([]);
    for (const slot of document?.expressions ?? []) expect(slot.scope.complete).toBe(false);
    expect(directions).toEqual([direction]);
  });

  it('is recognised as it is posted, without its ends', () => {
    const { document, directions } = read({ id: 'prm1', properties });
    expect(document?.expressions).toHaveLength(2);
    void document?.expressions[0]?.scope;
    expect(directions).toEqual([undefined]);
  });

  it('stays one while it is being typed', () => {
    const { content } = read({ source: user, target: app, properties });
    const { document } = read(content.slice(0, content.indexOf('"city"')));
    expect(document?.expressions).toHaveLength(1);
  });

  it('parses equal texts once, when it is asked for', () => {
    const { document, language } = read({
      source: user,
      target: app,
      properties: { a: { expression: 'user.x', pushStatus: 'PUSH' }, b: { expression: 'user.x', pushStatus: 'PUSH' } },
    });
    expect(language.parsed).toEqual([]);
    const [first, second] = document?.expressions ?? [];
    expect(first?.parsed).toBe(second?.parsed);
    expect(language.parsed).toEqual(['user.x']);
  });
});

describe('no other file', () => {
  it.each([
    {},
    [],
    { mappings: { properties } },
    { properties: { a: { expression: 'x' } } },
    { properties: { a: { expression: 'x', pushStatus: 'LATER' } } },
    { type: 'object', properties: { pushStatus: { type: 'string' }, expression: { type: 'string' } } },
    { source: user, target: user, properties: { pushStatus: {} } },
    { source: 'a', target: 'b', properties: { appuser: 1 } },
    { source: app, target: user, properties: [] },
    { items: [{ source: user, target: app, properties }] },
  ])('%j', (value) => {
    expect(read(value).document).toBeUndefined();
  });

  it.each(['', '{', '{"properties":', '"pushStatus" "properties"', `${'['.repeat(5000)}"properties""pushStatus"`])(
    'nor half a file %#',
    (text) => expect(read(text).document).toBeUndefined(),
  );
});

// Recordings of the real API, where they are at hand.
const recorded = '../shared/data/okta/';
it.runIf(existsSync(recorded)).each([
  ['mapping-google_idp-to-user-real.json', 9, 'app-to-okta'],
  ['mapping-update-request-real.json', 9, undefined],
  ['mapping-remove-props-request-real.json', 4, undefined],
])('reads %s', (name, count, direction) => {
  const { document, directions } = read(readFileSync(recorded + name, 'utf8'));
  expect(document?.expressions).toHaveLength(count);
  void document?.expressions[0]?.scope;
  expect(directions).toEqual([direction]);
});
it
  .runIf(existsSync(recorded))
  .each([
    'scim-create-request-okta.json',
    'app-feature-user-provisioning-response.json',
    'okta-error-codes.json',
    'vectors.json',
  ])('leaves %s alone', (name) => expect(read(readFileSync(recorded + name, 'utf8')).document).toBeUndefined());
