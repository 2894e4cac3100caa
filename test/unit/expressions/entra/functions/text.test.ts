import { describe, expect, test } from 'vitest';
import { call } from './call';

describe('Append', () => {
  test('puts the suffix behind', () => expect(call('Append', 'a', 'b')).toBe('ab'));
  test('numbers are texts', () => expect(call('Append', 4, 2)).toBe('42'));
  test('without a value it is not documented', () =>
    expect(call('Append', null, 'b')).toBe(
      'unknown: Microsoft does not say what Append gives when "source" has no value.',
    ));
  test('an empty place', () => expect(call('Append', 'a', undefined)).toContain('"suffix" is left out'));
});

describe('InStr', () => {
  test('says so when the comparison decides', () => expect(call('InStr', 'aA', 'A')).toContain('name the compareType'));
  test('does not when it does not', () => expect(call('InStr', 'ab', 'b')).toBe(2));
  test('refuses another comparison', () => expect(call('InStr', 'a', 'a', 1, 'vbOther')).toContain('error at 3'));
  test('letters that grow in lower case', () =>
    expect(call('InStr', 'İa', 'a', 1, 'vbTextCompare')).toContain('unknown'));
});

describe('Left and Mid', () => {
  test('cut', () => expect([call('Left', 'abc', 2), call('Mid', 'abc', 2, 1)]).toEqual(['ab', 'b']));
  test('no value: Left says, Mid does not', () => {
    expect(call('Left', null, 3)).toBe('');
    expect(call('Mid', null, 1, 3)).toContain('unknown');
  });
  test('a start beyond the end', () => expect(call('Mid', 'ab', 3, 1)).toContain('2 characters'));
  test('the failing argument is marked', () => expect(call('Mid', 'ab', 1, 'x')).toContain('error at 2'));
});

describe('case', () => {
  test('letter by letter', () => expect(call('ToUpper', 'ßﬁé')).toBe('ßﬁÉ'));
  test('a final sigma stays plain', () => expect(call('ToLower', 'ΟΔΟΣ')).toBe('οδοσ'));
  test('Turkish', () => expect([call('ToUpper', 'iı', 'tr-TR'), call('ToLower', 'Iİ', 'az')]).toEqual(['İI', 'ıi']));
  test('an empty culture is the invariant one', () => expect(call('ToUpper', 'ı', '')).toBe('ı'));
  test('a culture that is none', () => expect(call('ToUpper', 'a', '???')).toContain('error at 1'));
});

describe('NormalizeDiacritics', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['äàâãåáąăāǟǡå̄', 'aaaaaaaaaaaa'],
    ['çčćďḏëèéêęěėēḗḕ', 'cccddeeeeeeeeee'],
    ['ğḡïîìíıīľłḹḻ', 'ggiiiiiillll'],
    ['ñńňṉöòőõôóōṓṑȫǭȭȱ', 'nnnnooooooooooooo'],
    ['řṟṝšśșşťțṯ', 'rrrsssstt' + 't'],
    ['üùûúůűūǖṻÿýȳźžżẕ', 'uuuuuuuuuyyyzzzz'],
    ['æǣÆǢøØßœ̄Œ̄ø̄', 'aeaeAEAEoeOEssoeOEoe'],
    ['İŁĐ'.slice(0, 2), 'IL'],
  ];
  test.each(rows)('%s', (text, plain) => expect(call('NormalizeDiacritics', text)).toBe(plain));
  test.each(['đ', 'ħ', 'þ', 'ẞ', 'й', 'ά', 'x\u0416\u0301'])('%s is not listed', (text) =>
    expect(call('NormalizeDiacritics', text)).toContain('does not list'),
  );
  test('other scripts and signs stay', () => expect(call('NormalizeDiacritics', 'Жук “山”')).toBe('Жук “山”'));
});

describe('PCase', () => {
  test('every separator Microsoft names', () =>
    expect(call('PCase', 'a b_c-d(e)f«g»h!i+j$k^l©m\nn')).toBe('A B_C-D(E)F«G»H!I+J$K^L©M\nN'));
  test('only the given ones', () => expect(call('PCase', "o'NEIL-smith x", '-')).toBe("O'neil-Smith x"));
  test('a digit does not begin a word', () => expect(call('PCase', '2nd')).toBe('2Nd'));
});

describe('Word and StripSpaces', () => {
  test('words', () => expect(call('Word', 'This,is!it', 3, ',!')).toBe('it'));
  test('one word only', () => expect(call('Word', 'Ada', 1, ' ')).toContain('not documented'));
  test('spaces only', () => expect(call('StripSpaces', ' a\tb ')).toBe('a\tb'));
});
