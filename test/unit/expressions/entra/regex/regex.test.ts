import { describe, expect, test } from 'vitest';
import { compileRegex, type DotNetRegex } from '../../../../../server/src/expressions/entra/regex';
import { EvaluationFailure } from '../../../../../server/src/expressions/kit/evaluated-function';
import { Unknown } from '../../../../../server/src/expressions/kit/value';

function regex(pattern: string): DotNetRegex {
  const compiled = compileRegex(pattern);
  if (compiled instanceof Unknown) throw new Error(compiled.reason);
  return compiled;
}

describe('Regex.Replace', () => {
  test.each<[string, string, string, string]>([
    ['[a-zA-Z_]*', 'john_doe72', '', '72'],
    ['a*', 'baac', '-', '-b--c-'],
    ['a*', 'aaa', 'x', 'xx'],
    ['(?<first>[a-z]+) (?<last>[a-z]+)', 'ada obi', '${last}, ${first}', 'obi, ada'],
    ['(.*?)(?<id>.{0,8})$', '0000000012345', '${id}', '00012345'],
    ["(?'n'b)", 'abc', '[${n}]', 'a[b]c'],
    ['(b)(?<x>c)(d)', 'abcd', '$1$2$3', 'abdc'],
    ['b', 'abc', '$$1', 'a$1c'],
    ['b', 'abc', '$1', 'a$1c'],
    ['b', 'abc', '${no}', 'a${no}c'],
    ['b', 'abc', "<$&|$`|$'>", 'a<b|a|c>c'],
    ['(b)', 'abc', '$0$0', 'abbc'],
    ['b', 'abc', '$', 'a$c'],
    ['(?:(b)|c)', 'abc', '[$1]', 'a[b][]'],
  ])('%s in %s by %s', (pattern, input, replacement, expected) => {
    expect(regex(pattern).replace(input, replacement)).toBe(expected);
  });
});

describe('.NET character sets', () => {
  test.each<[string, string, string, string]>([
    ['digits of every script', '\\d', 'a٣1', 'a##'],
    ['not digits', '\\D', 'a٣1', '#٣1'],
    ['letters with marks are of words', '\\w+', 'Éa-ß', '#-#'],
    ['white space includes U+0085 and not U+FEFF', '\\s', 'a\u0085b\ufeff\u00a0', 'a#b\ufeff#'],
    ['word boundaries know letters of every script', '\\b', 'éa b', '#éa# #b#'],
    ['no boundary', '\\B', 'éa', 'é#a'],
    ['a dot takes a carriage return, not a line feed', '.', '\r\n\u2028', '#\n#'],
    ['the end stands before a last line feed', 'b$', 'ab\n', 'a#\n'],
    ['\\Z too', 'b\\Z', 'ab\n', 'a#\n'],
    ['\\z does not', 'b\\z', 'ab\n', 'ab\n'],
    ['\\A', '\\Aa', 'aa', '#a'],
    ['subtraction', '[a-z-[aeiou]]+', 'hello', '#e#o'],
    ['a complement in a class', '[\\Sx]+', 'a b', '# #'],
    ['a complement in a negated class', '[^\\S,]', 'a, b', 'a,#b'],
    ['a "]" that comes first', '[]a]+', 'b]a', 'b#'],
    ['a dash that comes last', '[()\\s-]+', '+1 (999) 888-7777', '+1#999#888#7777'],
    ['categories', '\\p{Lu}\\P{L}', 'aB1', 'a#'],
    ['hexadecimal and octal escapes', '\\x41\\u0042\\03', 'AB\u0003', '#'],
    ['escaped punctuation', '\\+\\-\\/', '+-/', '#'],
    ['a brace that is no quantifier', 'a{x}', 'a{x}', '#'],
    ['a lone "]" and "}"', ']}', 'a]}', 'a#'],
  ])('%s', (_what, pattern, input, expected) => {
    expect(regex(pattern).replace(input, '#')).toBe(expected);
  });
});

describe('inline options', () => {
  test.each<[string, string, string]>([
    ['(?i)ab', 'AB aB', '# #'],
    ['a(?i)b', 'aB AB', '# AB'],
    ['a(?i:b)c', 'aBc aBC', '# aBC'],
    ['(?i)a(?-i)b', 'Ab AB', '# AB'],
    ['(?i)[a-f]+', 'FaX', '#X'],
    ['(?i)é', 'É', '#'],
    ['(a(?i)b)c', 'aBc aBC', '# aBC'],
    ['(?m)^b$', 'a\nb\nc', 'a\n#\nc'],
    ['(?s).+', 'a\nb', '#'],
    ['(?x) a b # comment', 'ab', '#'],
    ['a(?# a comment )b', 'ab', '#'],
    ['(?n)(a)(?<x>b)', 'ab', '#'],
  ])('%s', (pattern, input, expected) => {
    const compiled = compileRegex(pattern);
    if (pattern.includes('# comment')) expect(compiled).toBeInstanceOf(Unknown);
    else expect(regex(pattern).replace(input, '#')).toBe(expected);
  });

  test('with (?n) only named groups count', () => {
    expect(regex('(?n)(a)(?<x>b)').replace('ab', '$1')).toBe('b');
  });
});

describe('groups', () => {
  test('an atomic group gives nothing back', () => {
    expect(regex('(?>a+)ab').replace('aaab', '#')).toBe('aaab');
    expect(regex('(?>a+)b').replace('aaab', '#')).toBe('#');
  });

  test('looking ahead and behind', () => {
    expect(regex('(?<=@)\\w+(?=\\.)').replace('a@contoso.com', '#')).toBe('a@#.com');
    expect(regex('(?<!@)b(?!c)').replace('@b bc b', '#')).toBe('@b bc #');
  });

  test('a back-reference to a group that surely took part', () => {
    expect(regex('(.)\\1').replace('aabc', '#')).toBe('#bc');
    expect(regex('(?<c>.)\\k<c>').replace('abb', '#')).toBe('a#');
  });

  test('one group replaced in every match', () => {
    expect(regex('(?<streetNumber>^\\d*)').replaceGroup('545 Tremont Street', 'streetNumber', '888')).toBe(
      '888 Tremont Street',
    );
    expect(regex('x(?<n>\\d)').replaceGroup('x1 x2 3', 'n', '#')).toBe('x# x# 3');
    expect(regex('x(?<n>\\d)?').replaceGroup('x x2', 'n', '#')).toBe('x x#');
  });

  test('the text of one group', () => {
    expect(regex('\\+(?<code>\\d+) (?<rest>.*)').groupText('+91 888', 'rest')).toBe('888');
    expect(regex('(?<a>x)').groupText('y', 'a')).toBeUndefined();
    expect(regex('(?<a>x)').groupText('x', 'b')).toBeInstanceOf(Unknown);
  });
});

describe('what .NET refuses', () => {
  test.each([
    '(',
    ')',
    'a(b',
    '[a',
    '*a',
    'a**',
    'a{3}{2}',
    'a++',
    '[b-a]',
    '\\',
    '(?<a',
    '(?P<a>x)',
    '\\y',
    '\\xZ1',
    'a{3,2}',
  ])('%s', (pattern) => expect(() => compileRegex(pattern)).toThrow(EvaluationFailure as unknown as new () => Error));
});

describe('what is not run here says why', () => {
  test.each<[string, string]>([
    ['(?<a>x)|(?<a>y)', 'two groups of one name'],
    ['(?<a-b>x)', 'balancing'],
    ['(a)?(?(1)b|c)', 'condition'],
    ['\\Ga', '\\G'],
    ['(a)?\\1', 'back-reference'],
    ['\\p{IsGreek}', 'IsGreek'],
    ['(a+)+', 'exponential'],
    ['(?:a?){3}', 'match nothing'],
    ['😀', 'counts as two'],
    ['(?i)\\p{Lu}', '(?i)'],
  ])('%s', (pattern, reason) => {
    const compiled = compileRegex(pattern);
    expect(compiled).toBeInstanceOf(Unknown);
    expect((compiled as Unknown).reason).toContain(reason);
  });

  test('a group that one round of a loop may leave out', () => {
    const loop = regex('(?:(?<a>x)|y){1,3}');
    expect(loop.replace('xy', '#')).toBe('#');
    expect(loop.replace('xy', '${a}')).toBeInstanceOf(Unknown);
    expect(regex('(?<a>@(.)*)').replace('a@b', '${a}${1}')).toBe('a@bb');
  });

  test('characters beyond the first plane', () => {
    expect(regex('.').replace('😀', '#')).toBeInstanceOf(Unknown);
  });

  test('a text too long for the pattern', () => {
    expect(regex('.*.*.*.*x').replace('a'.repeat(5000), '')).toBeInstanceOf(Unknown);
    expect(regex('a').replace('a'.repeat(20_001), '')).toBeInstanceOf(Unknown);
  });
});

test('no text of a pattern makes the translation throw anything else', () => {
  const pieces = [
    '(',
    ')',
    '[',
    ']',
    '?',
    '<',
    '>',
    ':',
    '=',
    '!',
    '*',
    '+',
    '{1,2}',
    '|',
    '\\',
    'a',
    '-',
    '^',
    '$',
    '.',
    'i',
    '#',
    "'",
    'p{L}',
    'k<a>',
    '1',
  ];
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (let run = 0; run < 3000; run++) {
    let pattern = '';
    for (let i = 0; i < 1 + random() * 9; i++) pattern += pieces[Math.floor(random() * pieces.length)]!;
    try {
      compileRegex(pattern);
    } catch (thrown) {
      expect(thrown, pattern).toBeInstanceOf(EvaluationFailure);
    }
  }
});
