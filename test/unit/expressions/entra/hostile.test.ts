import { describe, expect, it, test } from 'vitest';
import { entraLanguage } from '../../../../server/src/expressions/entra';
import { inputScope } from '../../../../server/src/expressions/evaluation';
import { open } from './helpers';

const size = 1_000_000;
const fill = (piece: string, length = size) => piece.repeat(Math.ceil(length / piece.length));

/** Everything the editor asks of a text. */
function everything(text: string): readonly string[] {
  const parsed = entraLanguage.parse(text);
  const findings = entraLanguage.check(parsed, open);
  entraLanguage.compile(parsed)({ ...open, values: {} });
  entraLanguage.tokens(parsed);
  entraLanguage.references(parsed);
  for (const offset of [0, text.length >> 1, text.length]) {
    entraLanguage.completions(parsed, offset, open);
    entraLanguage.symbolAt(parsed, offset, open);
    entraLanguage.signatureAt(parsed, offset, open);
  }
  return findings.map((finding) => finding.code);
}

describe('hostile texts', () => {
  it('100,000 nested parentheses, calls and brackets are a finding', () => {
    expect(everything('('.repeat(100_000))).toContain('too-complex');
    expect(everything('Append('.repeat(100_000))).toContain('too-complex');
    expect(everything(`${'Append('.repeat(100_000)}"a"${', "b")'.repeat(100_000)}`)).toContain('too-complex');
    expect(everything('!'.repeat(100_000))).toContain('too-complex');
    expect(everything('['.repeat(100_000))).toContain('syntax');
  });

  it('long rows of operators, also nested ones, are a finding', () => {
    expect(everything(fill('[a]+'))).toContain('too-complex');
    const nested = `${'F('.repeat(200)}1${`${'+1'.repeat(900)})`.repeat(200)}`;
    expect(everything(nested)).toContain('too-complex');
  });

  it.each([
    '"',
    '[',
    ']',
    ')',
    ',',
    '\\',
    "'",
    '“',
    '%',
    '&',
    '=',
    '-',
    'a',
    ' ',
    '"a" ',
    '[a',
    '[a[b',
    '"\\',
    "'a",
    '“a',
    'A(',
    '%a',
    '#,',
  ])('1 MB of %s', (piece) => {
    const started = performance.now();
    const codes = everything(piece === 'a' || piece === ' ' ? fill(piece) : fill(piece, 200_000));
    expect(codes.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a long text in one constant, and many arguments, are too long and nothing else', () => {
    expect(everything(`Append("${fill('x')}", "y")`)).toEqual(['failure']);
    expect(everything(`Join(""${fill(', "x"')})`)).toEqual(['failure']);
  });

  it('takes time in proportion to the text: eight times the text is nowhere near sixty-four times the time', () => {
    const time = (text: string) => {
      const times = Array.from({ length: 3 }, () => {
        const started = performance.now();
        entraLanguage.check(entraLanguage.parse(text), open);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    for (const piece of ['"a" ', '[a', 'A(1),', "'a", '“', 'Switch([a],,']) {
      const [small, large] = [time(fill(piece, 100_000)), time(fill(piece, 800_000))];
      expect(large).toBeLessThan(Math.max(small, 10) * 40);
    }
  });
});

test('a result beyond what a text can hold is unknown', () => {
  const parsed = entraLanguage.parse('Replace([a], "a", , , [a], , )');
  const outcome = entraLanguage.compile(parsed)(inputScope({ a: 'a'.repeat(100_000) }, 0, true));
  expect(outcome).toMatchObject({ verdict: 'unknown', reasons: [{ reason: expect.stringContaining('too long') }] });
});
