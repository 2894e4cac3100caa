import { describe, expect, it } from 'vitest';
import { jsonGrammars, tokenize } from './tokenize';

/** Pieces that belong to an expression. */
async function coloured(line: string, jsonGrammar: string): Promise<readonly string[]> {
  return (await tokenize('source.json.saviynt', line, jsonGrammar)).filter((token) => token.includes('  '));
}

describe.each(jsonGrammars)('with the JSON grammar of %s', (_name, json) => {
  it('colours an expression', async () => {
    expect(await coloured('"a": "x ${user.email} y"', json)).toEqual([
      '${  meta.embedded.expression > punctuation.definition.template-expression.begin',
      'user  meta.embedded.expression > variable.other.readwrite',
      '.  meta.embedded.expression',
      'email  meta.embedded.expression > variable.other.property',
      '}  meta.embedded.expression > punctuation.definition.template-expression.end',
    ]);
  });

  it('tells methods, literals and operators apart', async () => {
    expect(await coloured('"${user.a?.trim() == null ? 12 : \'b\'}"', json)).toEqual([
      '${  meta.embedded.expression > punctuation.definition.template-expression.begin',
      'user  meta.embedded.expression > variable.other.readwrite',
      '.  meta.embedded.expression',
      'a  meta.embedded.expression > variable.other.property',
      '?.  meta.embedded.expression > keyword.operator',
      'trim  meta.embedded.expression > entity.name.function',
      '()   meta.embedded.expression',
      '==  meta.embedded.expression > keyword.operator',
      '   meta.embedded.expression',
      'null  meta.embedded.expression > constant.language',
      '   meta.embedded.expression',
      '?  meta.embedded.expression > keyword.operator',
      '   meta.embedded.expression',
      '12  meta.embedded.expression > constant.numeric',
      '   meta.embedded.expression',
      ':  meta.embedded.expression > keyword.operator',
      '   meta.embedded.expression',
      "'b'  meta.embedded.expression > string.quoted.single",
      '}  meta.embedded.expression > punctuation.definition.template-expression.end',
    ]);
  });

  it('finds the partner of an escaped quote at every level', async () => {
    expect(await coloured('"${x == \\"a}b\\"}"', json)).toContain(
      '\\"a}b\\"  meta.embedded.expression > string.quoted.double',
    );
    expect(await coloured('"{\\"a\\":\\"${x == \\\\\\"b\\\\\\"}\\"}"', json)).toContain(
      '\\\\\\"b\\\\\\"  meta.embedded.expression > string.quoted.double',
    );
  });

  it('ends with the string however much is still open', async () => {
    const tokens = await tokenize('source.json.saviynt', '["${user.[{ \'a", "b"]', json);
    expect(tokens.at(-1)).toBe('", "b"]');
  });

  it('leaves escaped dollars alone', async () => {
    expect(await coloured('"\\\\${user.email}"', json)).toEqual([]);
  });

  it('colours $name without braces', async () => {
    expect(await coloured('"a $user.email b"', json)).toEqual(['$user.email  variable.other.readwrite']);
  });

  it('reaches no other JSON', async () => {
    expect((await tokenize('source.json', '"a": "${user.email}"', json)).join('')).not.toContain('meta.embedded');
  });
});
