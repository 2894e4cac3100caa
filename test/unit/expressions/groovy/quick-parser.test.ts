import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Lexer } from '../../../../server/src/expressions/groovy/syntax/lexer';
import { parseScript } from '../../../../server/src/expressions/groovy/syntax/parser';
import { QuickParser } from '../../../../server/src/expressions/groovy/syntax/quick-parser';
import { readTemplate } from '../../../../server/src/expressions/groovy/syntax/template-reader';

const folder = join(__dirname, '../../../vectors/groovy');

/** What the full parser makes of the code at `start`, with its findings. */
function fully(text: string, start: number) {
  const lexer = new Lexer({ text });
  const { tokens, closed } = lexer.block(start, text.length, true);
  return { closed, ...parseScript(tokens, { start, end: lexer.position }) };
}

/** Whether the quick parser reads it; if so, the full parser must say the same. */
function agrees(text: string, start: number): boolean {
  const quick = new QuickParser(text).read(start);
  if (quick === undefined) return false;
  expect({ text, ...fully(text, start) }).toEqual({ text, closed: true, script: quick, findings: [] });
  return true;
}

test.each([
  'user.email',
  ' a ',
  "user.department == null ? 'None' : user.department.trim()",
  "a.b ?: 'x' + c * 2 - 1",
  'f(a, b.c(1), (a == 1)[0] == 1)',
  "a?.b(1)[2].c != true && !(x <= 3 || y() > 4) ? 'p' : q ? r : null",
  "!a.b(c)[0] == 'x'",
  'a ?: b ?: c ? d : e',
  'a.class',
  "a.replace('(', ')')",
])('reads %s as the full parser does', (code) => {
  expect(agrees(`x\${${code}} y`, 3)).toBe(true);
});

test.each([
  '',
  '(user)',
  '(int)',
  '(names)[0]',
  'A < B > c',
  'a: b',
  'f(a: 1)',
  'a = 1',
  'a == b ==~ c',
  'a <=> b',
  "''' '''",
  "'\\n'",
  "'$'",
  "'}'",
  'x -> x',
  'a in b',
  'a b',
  'a { b }',
  'new A()',
  'this',
  '1.5',
  '1L',
  'a++',
  'a - -1',
  'a.',
  'a ?',
  'a ? b',
  'a[]',
  "a.'b'",
  'größe',
  'a$',
  'a /b',
  '(a',
  'f(a,)',
])('leaves %s to the full parser', (code) => {
  expect(new QuickParser(`\${${code}}`).read(2)).toBeUndefined();
});

test('agrees on the code of every vector', () => {
  let count = 0;
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json')) continue;
    const texts = readFileSync(join(folder, file), 'utf8').match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    for (const written of texts) {
      const text: string = JSON.parse(written);
      for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at + 1)) if (agrees(text, at + 2)) count++;
    }
  }
  expect(count).toBeGreaterThan(200);
});

test('agrees on signs and words in any order', () => {
  const pieces =
    "a b.c Abc user null true if in 1 23 'x' '' . ?. ( ) [ ] ! != == < <= > >= + - * && || ? : ?: , = / ++ {".split(
      ' ',
    );
  let seed = 7;
  const pick = (count: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return (seed >> 8) % count;
  };
  let count = 0;
  for (let i = 0; i < 20_000; i++) {
    let code = '';
    for (let n = 1 + pick(9); n > 0; n--) code += pieces[pick(pieces.length)]! + (pick(3) === 0 ? ' ' : '');
    if (agrees(`\${${code}}`, 2)) count++;
  }
  expect(count).toBeGreaterThan(300);
});

test('gives up on deep and long code, in time', () => {
  for (const code of [
    `${'('.repeat(100_000)}`,
    `${'a+'.repeat(100_000)}a`,
    `${'!'.repeat(100_000)}a`,
    `${'f('.repeat(90)}`,
  ])
    expect(new QuickParser(`\${${code}}`).read(2)).toBeUndefined();
});

test('an expression it gives up at is not tried again', () => {
  const read = vi.spyOn(QuickParser.prototype, 'read');
  try {
    readTemplate('${a in b}');
    expect(read).toHaveBeenCalledTimes(1);
    read.mockClear();
    expect(readTemplate('${a}b}').parts).toHaveLength(2);
    expect(readTemplate('${a in b} ${c}').parts).toHaveLength(3);
  } finally {
    read.mockRestore();
  }
});
