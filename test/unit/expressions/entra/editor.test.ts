import { describe, expect, it } from 'vitest';
import { entraLanguage, entraScope } from '../../../../server/src/expressions/entra';
import { vectors } from './helpers';

const scope = entraScope({ complete: true });

/** The cursor stands at the `|`. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const parsed = entraLanguage.parse(text);
  return {
    text,
    completions: entraLanguage.completions(parsed, offset, scope),
    symbol: entraLanguage.symbolAt(parsed, offset, scope),
    signature: entraLanguage.signatureAt(parsed, offset, scope),
  };
}

describe('completion', () => {
  const labels = (marked: string) => at(marked).completions?.items.map((item) => item.label) ?? [];

  it('offers attributes inside brackets, and replaces the name', () => {
    const { completions, text } = at('Append([ma|il], "x")');
    expect(completions?.items.map((item) => item.label)).toEqual(
      expect.arrayContaining(['mail', 'manager', 'surname']),
    );
    expect(text.slice(completions!.span.start, completions!.span.end)).toBe('mail');
    expect(completions?.typed).toBe('ma');
    expect(completions?.items[0]?.snippet).toBeUndefined();
  });

  it('closes a bracket that is open', () => {
    expect(at('Append([ma|').completions?.items.find((item) => item.label === 'mail')?.snippet).toBe('mail]');
  });

  it('offers functions with their slots, and attributes in brackets, where a value may start', () => {
    for (const marked of ['|', 'Append(|)', 'Append(|', 'Append([mail], |)', 'Join("", [a], |', 'IIF([a]="x", |, )']) {
      const items = at(marked).completions?.items ?? [];
      expect([marked, items.some((item) => item.label === 'Join')]).toEqual([marked, true]);
      expect(items.find((item) => item.label === 'mail')?.snippet).toBe('[mail]');
    }
    const items = at('|').completions!.items;
    expect(items.find((item) => item.label === 'IIF')?.snippet).toBe(
      'IIF(${1:condition}, ${2:valueIfTrue}, ${3:valueIfFalse})$0',
    );
    expect(items.find((item) => item.label === 'Replace')?.snippet?.match(/,/g)).toHaveLength(6);
  });

  it('replaces a name that is begun, and keeps parentheses that are there', () => {
    const { completions, text } = at('Ap|pend([mail], "x")');
    expect(text.slice(completions!.span.start, completions!.span.end)).toBe('Append');
    expect(completions?.items.find((item) => item.label === 'Join')?.snippet).toBeUndefined();
    expect(at('Append(Jo|').completions?.typed).toBe('Jo');
  });

  it('offers the constants a parameter takes, inside quotes and out', () => {
    expect(labels('DateAdd("|", 1, Now())')).toEqual(expect.arrayContaining(['yyyy', 'ww', 'd']));
    expect(at('DateAdd(|, 1, Now())').completions?.items.find((item) => item.label === 'ww')?.snippet).toBe('"ww"');
    expect(labels('InStr([mail], "x", 1, |)')).toContain('vbTextCompare');
  });

  it('offers the flow words in branches, and SelectUniqueValue only outermost', () => {
    expect(labels('IIF([mail]="x", "a", |)')).toContain('IgnoreAttributeFlow');
    expect(labels('Append(|)')).not.toContain('IgnoreAttributeFlow');
    expect(labels('|')).toContain('SelectUniqueValue');
    expect(labels('Append(|)')).not.toContain('SelectUniqueValue');
  });

  it('offers nothing inside a free text', () => {
    expect(at('Append([mail], "ab|c")').completions).toBeUndefined();
  });
});

describe('signature help', () => {
  it.each([
    ['Join(|)', 'Join', 0],
    ['Join(", ", |[a])', 'Join', 1],
    ['Join(", ", [a], [b]|)', 'Join', 1],
    ['Replace([a], "-", , |, "_", , )', 'Replace', 3],
    ['Replace([a], "-", , , "_", , |)', 'Replace', 6],
    ['Append(Mid([a], 1, |2), "x")', 'Mid', 2],
    ['Append(Mid([a], 1, 2)|, "x")', 'Append', 0],
    ['Append(Mid([a], 1, 2), |"x")', 'Append', 1],
    ['Append("a, b, (c|", "x")', 'Append', 0],
    ['Switch([a], , "k", |"v")', 'Switch', 3],
    ['Switch([a], , "k", "v", "l|")', 'Switch', 2],
    ['Join(", ", Mid([a], |', 'Mid', 1],
    ['Join(", ", Mid([a', 'Mid', 0],
    ['IIF([a]="x", |', 'IIF', 1],
  ])('%s', (marked, name, argument) => {
    const { signature } = at(marked.includes('|') ? marked : `${marked}|`);
    expect([signature?.functions[0]?.name, signature?.argument]).toEqual([name, argument]);
  });

  it('is absent outside the parentheses and for unknown functions', () => {
    for (const marked of ['App|end([a], "x")', 'Append([a], "x")|', '|[mail]', 'Nobody(|"a")'])
      expect(at(marked).signature).toBeUndefined();
  });
});

describe('the symbol under the cursor', () => {
  it('is an attribute with its meaning', () => {
    expect(at('Append([ma|il], "x")').symbol).toMatchObject({ kind: 'binding', name: 'mail', path: ['mail'] });
    expect(at('Append([ma|il], "x")').symbol?.documentation).toContain('e-mail');
    expect(at('[nobody|]').symbol).toMatchObject({ name: 'nobody', documentation: '' });
  });

  it('is a function with the whole call to evaluate', () => {
    const { symbol, text } = at('Join("", Mi|d([a], 1, 1))');
    expect(symbol).toMatchObject({ kind: 'function', name: 'Mid', functions: [{ name: 'Mid' }] });
    expect(text.slice(symbol!.expression!.start, symbol!.expression!.end)).toBe('Mid([a], 1, 1)');
  });

  it('is a function of a sister product, a word, an operator, or what a constant means', () => {
    expect(at('UC|ase([a])').symbol?.documentation).toContain('Microsoft Entra Connect Sync');
    expect(at('IIF([a]="x", [a], Ignore|AttributeFlow)').symbol?.documentation).toContain('keeps what it has');
    expect(at('IIF([a]<|>"x", [a], "")').symbol).toMatchObject({ kind: 'operator', name: '<>' });
    expect(at('IIF([a]="x", "a", "b|")').symbol).toMatchObject({ kind: 'literal', name: 'valueIfFalse' });
  });
});

describe('tokens and references', () => {
  it('colours names, texts, numbers and operators', () => {
    const text = 'IIF([a]>=10, "x", Append([b], vbTextCompare))';
    const tokens = entraLanguage.tokens(entraLanguage.parse(text));
    expect(tokens.map(({ span, type }) => `${type} ${text.slice(span.start, span.end)}`)).toEqual([
      'function IIF',
      'variable [a]',
      'operator >=',
      'number 10',
      'string "x"',
      'function Append',
      'variable [b]',
      'keyword vbTextCompare',
    ]);
  });

  it('lists every attribute that is read', () => {
    const text = 'IIF([a]="x", [urn:b:2.0:User:c], Join("", [d], [a]))';
    const references = entraLanguage.references(entraLanguage.parse(text));
    expect(references.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a', 'urn:b:2.0:User:c', 'd', 'a']);
    expect(references[1]?.segments).toEqual([{ name: 'urn:b:2.0:User:c', span: references[1]!.span }]);
  });
});

it('answers at every offset of every vector', () => {
  for (const { expression } of vectors) {
    const parsed = entraLanguage.parse(expression);
    for (let offset = 0; offset <= expression.length; offset++) {
      const completions = entraLanguage.completions(parsed, offset, scope);
      if (completions !== undefined) {
        expect(completions.span.start).toBeLessThanOrEqual(offset);
        expect(completions.span.end).toBeGreaterThanOrEqual(offset);
        expect(completions.typed).toBe(expression.slice(completions.span.start, offset));
      }
      const symbol = entraLanguage.symbolAt(parsed, offset, scope);
      if (symbol !== undefined) expect(symbol.span.end).toBeLessThanOrEqual(expression.length);
      entraLanguage.signatureAt(parsed, offset, scope);
    }
  }
});
