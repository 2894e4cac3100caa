import { describe, expect, it } from 'vitest';
import { entraLanguage, parseEntra, print } from '../../../../server/src/expressions/entra';
import { vectors } from './helpers';

const problems = (text: string) =>
  parseEntra(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);

describe('the parser', () => {
  it('keeps empty argument slots, the last one too', () => {
    const { root } = parseEntra('Replace([a], "-", , , "_", , )');
    expect(root.kind === 'call' && root.args.map((argument) => argument.kind)).toEqual([
      'attribute',
      'string',
      'omitted',
      'omitted',
      'string',
      'omitted',
      'omitted',
    ]);
    expect(parseEntra('Now()').root).toMatchObject({ args: [] });
    expect(parseEntra('F(,)').root).toMatchObject({ args: [{ kind: 'omitted' }, { kind: 'omitted' }] });
  });

  it('places every part', () => {
    const text = ' Append ( [mail] , "x\\"y" )';
    const { root } = parseEntra(text);
    if (root.kind !== 'call') throw new Error('no call');
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect([root, root.nameSpan, ...root.args].map(at)).toEqual([text.trim(), 'Append', '[mail]', '"x\\"y"']);
    expect(root.args[1]).toMatchObject({ value: 'x"y' });
    expect(root.commas.map((comma) => text[comma])).toEqual([',']);
  });

  it('says what kind of mapping it is', () => {
    expect(['[mail]', '"x"', '12', 'Now()', '[a]="x"', ''].map((text) => parseEntra(text).mapping)).toEqual([
      'Attribute',
      'Constant',
      'Constant',
      'Function',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['Append("a", "b"', 'Append(', 'is not closed'],
    ['Append("a" "b")', '', 'comma is missing'],
    ['Append("a", "b"))', ')', 'closes nothing'],
    ['Append("a", "b") [c]', '[c]', 'nothing can follow'],
    ['Append([mail, "b")', '[mail', 'no closing bracket'],
    ['Append("a", "b)', '"b)', 'no closing quote'],
    ['Append("Say "hi"", "b")', 'hi', 'Write \\" for a quote'],
    ['(("a"))', '(', 'only enclose the arguments'],
    ['Append("a", #)', '#', 'not part of the expression language'],
    ['IIF(= "x", "a", "b")', '=', 'A value is missing before ='],
    ['IIF([a]=, "a", "b")', '', 'A value is missing'],
    ['', '', 'The expression is empty'],
    ['   ', '', 'The expression is empty'],
  ])('reports one thing for %s', (text, where, message) => {
    expect(problems(text)).toEqual([[where, expect.stringContaining(message)]]);
  });

  it('offers what closes a bracket and what is missing between two arguments', () => {
    expect(parseEntra('Append([mail, "b")').problems[0]?.suggestions).toEqual(['[mail]']);
    expect(parseEntra('Append("a" "b")').problems[0]?.suggestions).toEqual([',']);
  });

  it('reads every own vector', () => {
    for (const { expression, error } of vectors)
      if (error === undefined) expect([expression, problems(expression)]).toEqual([expression, []]);
  });
});

describe('the printer', () => {
  it.each([
    ['Replace([preferredLanguage], "-", , , "_", ,  )', 'Replace([preferredLanguage], "-", , , "_", , )'],
    ['IIF( BitAnd([u],2) = "0" ,"a",\n "b")', 'IIF(BitAnd([u], 2)="0", "a", "b")'],
    ['Append ("a\\\\d", "\\"")', 'Append("a\\\\d", "\\"")'],
    ['Join("@",[sAMAccountName],)', 'Join("@", [sAMAccountName], )'],
    ['Left( Trim([x]) , 448)', 'Left(Trim([x]), 448)'],
    ['Now( )', 'Now()'],
  ])('writes %s as Entra does', (text, canonical) => {
    expect(print(parseEntra(text).root)).toBe(canonical);
    expect(print(parseEntra(canonical).root)).toBe(canonical);
  });
});

describe('recovery', () => {
  const everything = (text: string) => {
    const parsed = entraLanguage.parse(text);
    for (const { span } of parsed.problems) {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    print(parsed.root);
    return parsed;
  };

  it('parses every prefix of every vector', () => {
    for (const { expression } of vectors) {
      for (let end = 0; end < expression.length; end++) everything(expression.slice(0, end));
    }
  });

  it('parses every vector with one character less, and keeps the other arguments', () => {
    for (const { expression } of vectors) {
      for (let i = 0; i < expression.length; i++) everything(expression.slice(0, i) + expression.slice(i + 1));
    }
    const { root } = everything('Join(", ", [a, [b], Mid([c], 1 2), "d")');
    expect(print(root)).toBe('Join(", ", [a], [b], Mid([c], 1, 2), "d")');
  });

  it('still knows the call around an unfinished argument', () => {
    expect(print(parseEntra('Join(", ", [a], Mid([b').root)).toBe('Join(", ", [a], Mid([b]))');
    expect(print(parseEntra('Join(", ", ').root)).toBe('Join(", ", )');
  });
});
