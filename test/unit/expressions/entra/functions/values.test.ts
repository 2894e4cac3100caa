import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../../../server/src/expressions/kit/value';
import { call } from './call';

describe('multi-valued attributes', () => {
  test('Count', () => expect([call('Count', ['a', 'b']), call('Count', [])]).toEqual([2, 0]));
  test('Count of one value', () => expect(call('Count', 'a')).toContain('single value'));
  test('Item begins with 1', () =>
    expect([call('Item', ['a', 'b'], 1), call('Item', ['a', 'b'], 0)]).toEqual([
      'a',
      'error at 1: The first value has the index 1; 0 is out of bounds.',
    ]));
  test('Join leaves out what is empty', () => expect(call('Join', '.', 'a', null, '', ['b', ''], 'c')).toBe('a.b.c'));
  test('Join with an empty place', () =>
    expect(call('Join', '@', 'a', undefined)).toContain('constant of the service'));
  test('Join of objects', () => expect(call('Join', '@', { a: 1 })).toContain('unknown'));
  test('RemoveDuplicates keeps the order', () => expect(call('RemoveDuplicates', ['b', 'a', 'b'])).toEqual(['b', 'a']));
  test('Split takes spaces off', () => expect(call('Split', 'a, b ,c', ',')).toEqual(['a', 'b', 'c']));
});

describe('tests of values', () => {
  test.each([
    ['IsNull', 'True', 'False', 'False'],
    ['IsNullOrEmpty', 'True', 'True', 'False'],
    ['IsPresent', 'False', 'False', 'True'],
  ])('%s of null, an empty text and a text', (name, absent, empty, text) =>
    expect([call(name, null), call(name, ''), call(name, 'x')]).toEqual([absent, empty, text]),
  );
  test.each(['IsNull', 'IsNullOrEmpty', 'IsPresent', 'Not'])('%s of an empty place', (name) =>
    expect(call(name, undefined)).toContain('is left out'),
  );
  test('Not', () =>
    expect([call('Not', 'True'), call('Not', null), call('Not', true)]).toEqual(['False', 'True', 'False']));
  test('Not of another spelling', () => expect(call('Not', 'TRUE')).toContain('"TRUE"'));
  test('IsString of a list', () => expect(call('IsString', ['a'])).toContain('unknown'));
});

describe('numbers and conversions', () => {
  test('BitAnd', () => expect([call('BitAnd', '&HF', 247), call('BitAnd', -1, 255)]).toEqual([7, 255]));
  test('BitAnd marks what is no number', () => expect(call('BitAnd', 1, 'x')).toContain('error at 1'));
  test('CBool', () =>
    expect([call('CBool', '0'), call('CBool', -1), call('CBool', 'False')]).toEqual(['False', 'True', 'False']));
  test('CStr', () => expect([call('CStr', 5), call('CStr', false)]).toEqual(['5', 'False']));
  test('base64 of UTF-16', () =>
    expect(call('ConvertToBase64', 'Hello world!')).toBe('SABlAGwAbABvACAAdwBvAHIAbABkACEA'));
  test('hexadecimal UTF-8', () => expect(call('ConvertToUTF8Hex', '😀')).toBe('F09F9880'));
  test('Redact gives the value, unknown or not', () => {
    expect([call('Redact', 'x'), call('Redact', null)]).toEqual(['x', null]);
    expect(call('Redact', new Unknown('why'))).toBe('unknown: why');
  });
});

describe('generators', () => {
  test('differ each time', () =>
    expect(
      [call('Guid'), call('RandomString', 6, 3, 0, 0, 3)].every((text) => String(text).includes('every evaluation')),
    ).toBe(true));
  test('the default domain is known in the tenant only', () =>
    expect(call('DefaultDomain')).toContain('not known here'));
  test.each<[string, (string | number)[]]>([
    ['at most 256', [257, 0, 0, 0, 0]],
    ['already need 4', [3, 2, 1, 1, 0]],
    ['below 0', [3, 0, 0, 0, -1]],
    ['no number', ['x', 0, 0, 0, 0]],
  ])('RandomString says %s', (what, args) => expect(call('RandomString', ...args)).toContain(what));
});

describe('roles', () => {
  const role = { value: 'agent', displayName: 'Agent' };
  test('one role', () => expect(call('SingleAppRoleAssignment', ['Agent'])).toBe('Agent'));
  test('its value or its display name', () =>
    expect(call('SingleAppRoleAssignment', [role])).toContain('display name'));
  test('several', () => expect(call('SingleAppRoleAssignment', ['a', 'b'])).toContain('2 roles'));
  test('a form we do not know', () => expect(call('SingleAppRoleAssignment', [{ appRoleId: '1' }])).toContain('form'));
  test('no prototype is read', () => expect(call('SingleAppRoleAssignment', [Object.create(role)])).toContain('form'));
  test.each(['AppRoleAssignmentsComplex', 'AssertiveAppRoleAssignmentsComplex'])('%s', (name) => {
    expect(call(name, [role])).toEqual([
      { primary: false, type: 'WindowsAzureActiveDirectoryRole', display: 'Agent', value: 'agent' },
    ]);
    expect(call(name, undefined)).toContain('not known here');
    expect(call(name, [{ value: 'agent' }])).toContain('no display name');
  });
});

describe('functions of cloud sync', () => {
  test('Trim', () => expect([call('Trim', ' a '), call('Trim', [' a', 'b '])]).toEqual(['a', ['a', 'b']]));
  test('Error', () => expect(call('Error', 'no id')).toContain('own error: no id'));
  test('ConvertFromBase64', () => {
    expect(call('ConvertFromBase64', 'SGVsbG8gd29ybGQh', 'UTF8')).toBe('Hello world!');
    expect(call('ConvertFromBase64', 'SGVsbG8gd29ybGQh', 'UTF7')).toContain('error at 1');
    expect(call('ConvertFromBase64', 'a', 'ASCII')).toContain('error at 0');
    expect(call('ConvertFromBase64', 'QcM=', 'ASCII')).toBe('A?');
  });
});
