import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, matches, maximumDepth, parseFilter, parsePath } from '../../../server/src/account/path';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';

function filter(text: string): Filter {
  const parsed = parseFilter(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.value;
}

function slice(text: string, span: { readonly start: number; readonly end: number } | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}

const person = {
  id: 'Ab1',
  userName: 'Bjensen@corp.example',
  active: true,
  title: '',
  name: { familyName: 'Jensen', givenName: 'Barbara' },
  emails: [
    { type: 'work', value: 'bjensen@corp.example' },
    { type: 'home', value: 'babs@home.example' },
  ],
  [enterpriseUserSchemaUrn]: { department: 'Tours' },
};

describe('parsePath', () => {
  it('splits a valuePath with a sub-attribute and keeps the spans', () => {
    const text = 'emails[type eq "work"].value';
    const parsed = parsePath(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.value.attribute).toBe('emails');
    expect(parsed.value.subAttribute).toBe('value');
    expect(slice(text, parsed.value.filterSpan)).toBe('[type eq "work"]');
    expect(slice(text, parsed.value.subAttributeSpan)).toBe('value');
    expect(slice(text, parsed.value.span)).toBe(text);
  });

  it('reads URN paths, whole extensions and the core URN', () => {
    const whole = parsePath(enterpriseUserSchemaUrn);
    expect(whole.ok && whole.value.attribute).toBe(enterpriseUserSchemaUrn);
    const department = parsePath(`${enterpriseUserSchemaUrn}:department`);
    expect(department.ok && department.value).toMatchObject({ urn: enterpriseUserSchemaUrn, attribute: 'department' });
    const name = parsePath(`${userSchemaUrn}:name.givenName`);
    expect(name.ok && name.value).toMatchObject({ attribute: 'name', subAttribute: 'givenName' });
  });

  it.each([
    ['emails[type eq “work”].value', 'typographic-quotes', '“'],
    ["emails[type eq 'work'].value", 'single-quotes', "'"],
    ['addresses[].region', 'empty-value-filter', '[]'],
    ['emails[type eq work].value', 'unquoted-value', 'work'],
    ['emails[type eq "work".value', 'missing-bracket', '.value'],
    ['emails[type eq "work', 'unterminated-string', '"work'],
    ['emails[type = "work"]', 'unknown-operator', '='],
    ['emails[type "work"]', 'missing-operator', '"work"'],
    ['emails[type eq]', 'missing-value', ']'],
    ['a.b.c', 'too-many-sub-attributes', '.c'],
    ['emails[type eq "work"].value.x', 'too-many-sub-attributes', '.value.x'],
    [`${enterpriseUserSchemaUrn}.department`, 'dot-after-urn', '.'],
    ['emails.value[type eq "work"]', 'filter-needs-path', '['],
    ['emails[x[type eq "a"]]', 'nested-value-filter', '['],
    ['2fast', 'invalid-attribute-name', '2fast'],
    ['__proto__.x', 'invalid-attribute-name', '__proto__'],
    ['userName x', 'unexpected-text', 'x'],
    ['', 'empty', ''],
    ['emails[type eq "\\x"]', 'invalid-string', '"\\x"'],
  ])('refuses %s: %s', (text, code, at) => {
    const parsed = parsePath(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error.code).toBe(code);
    expect(slice(text, parsed.error.span)).toBe(at);
    expect(parsed.error.message).toMatch(/[.]$/);
  });
});

describe('parseFilter', () => {
  it.each([
    'userName eq "bjensen@CORP.example"',
    'USERNAME EQ "bjensen@corp.example"',
    `${userSchemaUrn}:userName sw "bj"`,
    'emails[type eq "work" and value co "@corp.example"]',
    'emails eq "babs@home.example"',
    'emails.type eq "home"',
    'name.familyName co "ens" and not (active eq false)',
    'title pr or active eq true',
    'title pr or name.familyName eq "x" or userName pr',
    'nickName eq null',
    'id eq "Ab1"',
    `${enterpriseUserSchemaUrn}:department eq "tours"`,
    'userName eq "bjensen\\u0040corp.example"',
    '(title pr) or (userName ew ".example")',
  ])('%s fits', (text) => {
    expect(matches(filter(text), person)).toBe(true);
  });

  it.each([
    'emails[type eq "home" and value co "@corp.example"]',
    'id eq "ab1"',
    'title pr',
    'department eq "Tours"',
    'userName pr and (title pr or active eq false)',
    'active gt true',
    'constructor pr',
    'toString pr',
  ])('%s does not fit', (text) => {
    expect(matches(filter(text), person)).toBe(false);
  });

  it.each(['userName eq "ann@corp.example"', 'email eq ""', 'not eq "x"', 'userName eq "a\tb"'])(
    'reads the lookup %j as it reads the same with other letters',
    (lookup) => {
      expect(parseFilter(lookup)).toEqual(parseFilter(lookup.replace(' eq ', ' EQ ')));
    },
  );

  it('binds and tighter than or, and makes one node of a chain', () => {
    const parsed = filter('title pr or active eq true and id pr or userName pr');
    expect(parsed.kind).toBe('or');
    expect(parsed.kind === 'or' && parsed.operands.map(({ kind }) => kind)).toEqual(['presence', 'and', 'presence']);
  });

  it('limits depth instead of exhausting the stack', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}id pr${')'.repeat(depth)}`;
    expect(parseFilter(nested(maximumDepth)).ok).toBe(true);
    const deep = parseFilter(nested(100_000));
    expect(!deep.ok && deep.error.code).toBe('too-deep');
    const chain = Array.from({ length: 20_000 }, () => 'id pr').join(' and ');
    expect(matches(filter(chain), person)).toBe(true);
  });

  it('is linear on hostile strings', () => {
    const time = (length: number): number => {
      const text = `a eq "${'\\'.repeat(length)}`;
      const start = performance.now();
      for (let round = 0; round < 5; round++) parseFilter(text);
      return performance.now() - start;
    };
    time(1_000);
    expect(time(400_000)).toBeLessThan(20_000);
  });

  it('never throws, and points inside the text', () => {
    const pieces = fc.constantFrom(
      'emails',
      '[',
      ']',
      '(',
      ')',
      'type',
      ' eq ',
      '"work"',
      '.',
      ':',
      'urn:x:',
      ' and ',
      'not',
      '“',
      "'",
      '\\',
      '"',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), (parts) => {
        const text = parts.join('');
        for (const parsed of [parseFilter(text), parsePath(text)]) {
          if (parsed.ok) continue;
          const { start, end } = parsed.error.span;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
