import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildSource,
  differenceIn,
  type MappingSource,
  renderSource,
} from '../../../../../server/src/expressions/entra/tree';

function attribute(name: string): MappingSource {
  return { type: 'Attribute', name, expression: `[${name}]`, parameters: [] };
}

function constant(name: string): MappingSource {
  return { type: 'Constant', name, expression: `"${name.replace(/[\\"]/g, '\\$&')}"`, parameters: [] };
}

/** `parameters` as pairs of key and source. */
function call(
  name: string,
  expression: string,
  ...parameters: readonly (readonly [key: string, value: MappingSource])[]
): MappingSource {
  return { type: 'Function', name, expression, parameters: parameters.map(([key, value]) => ({ key, value })) };
}

/** Trees in the form the service writes, each with the rule it shows. */
const vectors: readonly (readonly [what: string, source: MappingSource])[] = [
  ['an attribute', attribute('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department')],
  ['a constant with quotes and backslashes', constant('a "b" \\c')],
  ['a function without arguments', call('DefaultDomain', 'DefaultDomain()')],
  [
    'a function inside a function',
    call(
      'Append',
      'Append(StripSpaces([mailNickname]), "@example.com")',
      ['source', call('StripSpaces', 'StripSpaces([mailNickname])', ['source', attribute('mailNickname')])],
      ['suffix', constant('@example.com')],
    ),
  ],
  [
    'empty slots in the middle and at the end',
    call(
      'Replace',
      'Replace([jobTitle], "/", , , " ", , )',
      ['source', attribute('jobTitle')],
      ['Find', constant('/')],
      ['Replacement', constant(' ')],
    ),
  ],
  [
    'numbers without quotes',
    call('Left', 'Left([department], 64)', ['source', attribute('department')], ['length', constant('64')]),
  ],
  [
    'a comparison spread over three keys',
    call(
      'IIF',
      'IIF([country]="US", "True", "False")',
      ['one', attribute('country')],
      ['two', constant('=')],
      ['three', constant('US')],
      ['four', constant('True')],
      ['five', constant('False')],
    ),
  ],
  [
    'a function as the condition, and nothing if it is false',
    call(
      'IIF',
      'IIF(IsPresent([mobile]), [mobile], )',
      ['one', call('IsPresent', 'IsPresent([mobile])', ['source', attribute('mobile')])],
      ['four', attribute('mobile')],
    ),
  ],
  [
    'a number inside a comparison',
    call(
      'IIF',
      'IIF(BitAnd([extensionAttribute1], 2)="0", "True", "False")',
      [
        'one',
        call(
          'BitAnd',
          'BitAnd([extensionAttribute1], 2)',
          ['left', attribute('extensionAttribute1')],
          ['right', constant('2')],
        ),
      ],
      ['two', constant('=')],
      ['three', constant('0')],
      ['four', constant('True')],
      ['five', constant('False')],
    ),
  ],
  [
    'one key many times',
    call(
      'Switch',
      'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
      ['source', attribute('IsSoftDeleted')],
      ['switchValue', constant('False')],
      ['switchValue', constant('True')],
      ['switchValue', constant('True')],
      ['switchValue', constant('False')],
    ),
  ],
  [
    'a separator and sources',
    call(
      'Join',
      'Join(" ", [givenName], [surname])',
      ['separator', constant(' ')],
      ['source', attribute('givenName')],
      ['source', attribute('surname')],
    ),
  ],
  [
    'a function of the engine that the reference does not list',
    call('Prepend', 'Prepend("x-", [mailNickname])', ['prefix', constant('x-')], ['source', attribute('mailNickname')]),
  ],
  [
    'the form of FormatDateTime with three slots',
    call(
      'FormatDateTime',
      'FormatDateTime([employeeHireDate], , "yyyy-MM-dd")',
      ['source', attribute('employeeHireDate')],
      ['outputFormat', constant('yyyy-MM-dd')],
    ),
  ],
  [
    'the form of FormatDateTime with four slots',
    call(
      'FormatDateTime',
      'FormatDateTime([employeeHireDate], , "M/d/yyyy", "yyyy-MM-dd")',
      ['source', attribute('employeeHireDate')],
      ['inputFormat', constant('M/d/yyyy')],
      ['outputFormat', constant('yyyy-MM-dd')],
    ),
  ],
];

describe('a tree of the service', () => {
  it.each(vectors)('gives its expression: %s', (_, source) => {
    expect(renderSource(source)).toBe(source.expression);
  });

  it.each(vectors)('is built from its expression: %s', (_, source) => {
    expect(buildSource(source.expression ?? '')).toEqual({ source, assumed: [] });
  });

  it.each(vectors)('is in step with its expression: %s', (_, source) => {
    expect(differenceIn(source)).toBeUndefined();
  });
});

describe('what the service fills in itself', () => {
  const domain: MappingSource = { type: 'Constant', name: '%DomainFQDN%', expression: null, parameters: [] };
  const join = call(
    'Join',
    'Join("@", [mailNickname], )',
    ['separator', constant('@')],
    ['source', attribute('mailNickname')],
    ['source', domain],
  );

  it('is an empty slot', () => {
    expect(renderSource(join)).toBe('Join("@", [mailNickname], )');
  });

  it('is no difference', () => {
    expect(differenceIn({ ...join, expression: 'Join( "@", [mailNickname], )' })).toBeUndefined();
  });
});

describe('functions whose keys no export shows', () => {
  it('get the names of the reference, and are named', () => {
    const built = buildSource('ToLower([mail])');
    expect(built).toMatchObject({ assumed: ['ToLower'], source: { parameters: [{ key: 'source' }] } });
  });

  it('may have other keys, in the same order', () => {
    const source = call(
      'DateDiff',
      'DateDiff("d", [a], [b])',
      ['x', constant('d')],
      ['y', attribute('a')],
      ['z', attribute('b')],
    );
    expect(renderSource(source)).toBe('DateDiff("d", [a], [b])');
    expect(differenceIn(source)).toBeUndefined();
    expect(differenceIn({ ...source, expression: 'DateDiff("d", [b], [a])' })).toEqual({
      path: ['parameters', 1, 'value', 'name'],
      expected: 'b',
    });
  });
});

describe('the difference between an expression and its tree', () => {
  const append = call(
    'Append',
    'Append([mail], ".test")',
    ['source', attribute('mail')],
    ['suffix', constant('.test')],
  );

  it.each([
    ['spaces', { expression: 'Append( [mail],".test" )' }, undefined],
    ['another attribute', { expression: 'Append([upn], ".test")' }, ['parameters', 0, 'value', 'name']],
    ['another text', { expression: 'Append([mail], ".demo")' }, ['parameters', 1, 'value', 'name']],
    ['another function', { expression: 'Prepend([mail], ".test")' }, ['name']],
    ['no function', { expression: '[mail]' }, ['type']],
    ['no parameters', { parameters: [] }, ['parameters']],
    [
      'a wrong key',
      { parameters: [{ key: 'Source', value: attribute('mail') }, append.parameters[1]] },
      ['parameters'],
    ],
    ['an expression that does not parse', { expression: 'Append([mail], ' }, undefined],
    ['a word whose tree is not published', { expression: 'IIF([a]="b", IgnoreAttributeFlow, [c])' }, undefined],
  ])('%s', (_, change, path) => {
    expect(differenceIn({ ...append, ...change } as MappingSource)?.path).toEqual(path);
  });

  it('is found inside an argument whose text says something else', () => {
    const inner: MappingSource = { ...attribute('mail'), expression: '[otherMails]' };
    const source = call('StripSpaces', 'StripSpaces([mail])', ['source', inner]);
    expect(differenceIn(source)).toEqual({ path: ['parameters', 0, 'value', 'name'], expected: 'otherMails' });
  });

  it('is not looked for where quotes around a number differ', () => {
    const left = call('Left', 'Left([mail], "8")', ['source', attribute('mail')], ['length', constant('8')]);
    expect(differenceIn(left)).toBeUndefined();
  });
});

it('refuses to render what is nested too deep', () => {
  let source = attribute('mail');
  for (let i = 0; i < 2000; i++) source = call('StripSpaces', '', ['source', source]);
  expect(renderSource(source)).toBeUndefined();
});

it('any expression of known functions comes back from its tree', () => {
  const name = fc.constantFrom('mail', 'a-b.c', 'urn:x:2.0:User:y', 'extension_1_z');
  const leaf = fc.oneof(
    name.map((each) => `[${each}]`),
    fc.string({ maxLength: 8 }).map((each) => `"${each.replace(/[\\"]/g, '\\$&')}"`),
  );
  const { expression } = fc.letrec<{ expression: string }>((tie) => {
    const any = tie('expression');
    return {
      expression: fc.oneof(
        { maxDepth: 4 },
        leaf,
        any.map((a) => `StripSpaces(${a})`),
        fc.tuple(any, any).map(([a, b]) => `Append(${a}, ${b})`),
        fc.tuple(any, fc.nat(99)).map(([a, n]) => `Left(${a}, ${n})`),
        fc.tuple(any, any, any).map(([a, b, c]) => `Replace(${a}, ${b}, , , ${c}, , )`),
        fc.tuple(any, any, any, any).map(([a, b, c, d]) => `IIF(${a}<>${b}, ${c}, ${d})`),
        fc
          .tuple(any, fc.array(fc.tuple(any, any), { minLength: 1, maxLength: 3 }))
          .map(([a, pairs]) => `Switch(${a}, , ${pairs.flat().join(', ')})`),
        fc.array(any, { minLength: 2, maxLength: 4 }).map((all) => `Join(${all.join(', ')})`),
      ),
    };
  });
  fc.assert(
    fc.property(expression, (text) => {
      const built = buildSource(text);
      if ('reason' in built) throw new Error(built.reason);
      expect(renderSource(built.source)).toBe(text);
      expect(built.assumed).toEqual([]);
      expect(differenceIn(built.source)).toBeUndefined();
    }),
    { numRuns: 200, seed: 5 },
  );
});
