import { describe, expect, it } from 'vitest';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';

const scope = oktaScope({
  direction: 'okta-to-app',
  userSchema: [
    { name: 'email', type: 'string', title: 'Primary email', required: true },
    { name: 'size', type: 'string', title: 'Size', values: ['S', 'M'] },
    { name: 'tags', type: 'array' },
  ],
});

/** The cursor is at `|`. */
function cursor(marked: string) {
  const offset = marked.indexOf('|');
  return { parsed: oktaLanguage.parse(marked.replace('|', '')), offset };
}
function complete(marked: string) {
  const { parsed, offset } = cursor(marked);
  const found = oktaLanguage.completions(parsed, offset, scope);
  if (found === undefined) return undefined;
  const { start, end } = found.span;
  return { typed: found.typed, replaces: parsed.text.slice(start, end), labels: found.items.map(({ label }) => label) };
}

describe('completion', () => {
  it('offers references, functions and constants where an operand begins', () => {
    for (const marked of ['|', 'us|', 'user.email + |', '(|', 'String.len(|)', 'user.email == "x" ? |', '! us|']) {
      const found = complete(marked);
      expect(found?.labels).toContain('user');
      expect(found?.labels).toContain('String.len');
      expect(found?.labels).toContain('null');
      expect(found?.labels).not.toContain('appuser');
    }
  });

  it('offers attributes behind the dot and replaces the name that is there', () => {
    expect(complete('user.|')?.labels).toEqual(expect.arrayContaining(['email', 'size', 'tags']));
    expect(complete('user.em|ial + "x"')).toMatchObject({ typed: 'em', replaces: 'emial' });
    expect(complete('String.append(user.|, "x")')?.labels).toContain('email');
    expect(complete('user?.|')?.labels).toContain('email');
  });

  it('offers a qualified function as one label', () => {
    expect(complete('String.|')).toMatchObject({ typed: 'String.', replaces: 'String.' });
    expect(complete('String.le|n(user.email)')).toMatchObject({ typed: 'String.le', replaces: 'String.len' });
    expect(complete('String.|')?.labels).toContain('String.len');
    expect(complete('String.|')?.labels).not.toContain('Arrays.contains');
  });

  it('offers the values of the attribute beside it', () => {
    expect(complete('user.size == |')?.labels.slice(0, 2)).toEqual(['"S"', '"M"']);
    expect(complete('user.size == "|"')).toMatchObject({ replaces: '""', labels: ['"S"', '"M"'] });
    expect(complete('user.email == "|"')).toBeUndefined();
  });

  it('offers nothing in text and numbers, and only operators behind an operand', () => {
    expect(complete('"us|er"')).toBeUndefined();
    expect(complete('12|')).toBeUndefined();
    expect(complete('user.email |')?.labels).toEqual(['AND', 'OR']);
    expect(complete('(user.email)|')).toBeUndefined();
  });
});

describe('the symbol at the cursor', () => {
  const symbol = (marked: string) => {
    const { parsed, offset } = cursor(marked);
    return oktaLanguage.symbolAt(parsed, offset, scope);
  };

  it('is a reference, an attribute with its path, a function with its qualifier', () => {
    expect(symbol('us|er.email')).toMatchObject({ kind: 'binding', name: 'user', path: ['user'] });
    expect(symbol('user.em|ail + "x"')).toMatchObject({
      kind: 'property',
      path: ['user', 'email'],
      documentation: 'Primary email',
      expression: { start: 0, end: 10 },
    });
    for (const marked of ['Str|ing.len(user.email)', 'String.l|en(user.email)']) {
      expect(symbol(marked)).toMatchObject({
        kind: 'function',
        name: 'String.len',
        span: { start: 0, end: 10 },
        expression: { start: 0, end: 22 },
      });
    }
  });

  it('is an operator there is something to say about', () => {
    expect(symbol('user.email |matches "x"')).toMatchObject({ kind: 'operator', name: 'matches' });
    expect(symbol('user.email |?: "x"')).toMatchObject({ kind: 'operator', name: '?:' });
    expect(symbol('user.tags == 1 |&& true')?.documentation).toContain('both sides');
  });

  it('is nothing in text and for what is not known', () => {
    expect(symbol('"us|er"')).toBeUndefined();
    expect(symbol('noSuch|Function(1)')).toBeUndefined();
    expect(symbol('else|where')).toBeUndefined();
  });
});

describe('the signature around the cursor', () => {
  const signature = (marked: string) => {
    const { parsed, offset } = cursor(marked);
    const found = oktaLanguage.signatureAt(parsed, offset, scope);
    return found === undefined ? undefined : `${found.functions[found.active]?.name} ${found.argument}`;
  };

  it.each([
    ['String.append(|', 'String.append 0'],
    ['String.append(user.email, |', 'String.append 1'],
    ['String.append("a,b(", |)', 'String.append 1'],
    ['String.append(String.len(|), 2)', 'String.len 0'],
    ['String.append(String.len(user.email)|, 2)', 'String.append 0'],
    ['String.append({1, 2, 3}, |)', 'String.append 1'],
    ['String.append(1, 2)|', undefined],
    ['|String.append(1, 2)', undefined],
    ['unknown(|)', undefined],
  ])('%s', (marked, expected) => {
    expect(signature(marked)).toBe(expected);
  });
});

describe('tokens and references', () => {
  it('colours names by what they are', () => {
    const text = "String.len(user.email) > 3 AND not true ? 'a' : toUpperCase(org.name)";
    const found = oktaLanguage.tokens(oktaLanguage.parse(text));
    expect(found.map(({ span, type }) => `${text.slice(span.start, span.end)} ${type}`)).toEqual([
      'String function',
      'len function',
      'user variable',
      'email property',
      '> operator',
      '3 number',
      'AND keyword',
      'not keyword',
      'true keyword',
      '? operator',
      "'a' string",
      'toUpperCase function',
      'org variable',
      'name property',
    ]);
  });

  it('lists each path once, at its full length, but no function, key or attribute of an element', () => {
    const text =
      'String.len(user.manager.name) + org.name + user.getGroups({a: b.c}).![name] + list[0].x + m[key] + (p).q';
    const paths = oktaLanguage
      .references(oktaLanguage.parse(text))
      .map(({ segments }) => segments.map(({ name }) => name).join('.'));
    expect(paths).toEqual(['user.manager.name', 'org.name', 'b.c', 'list', 'm', 'p']);
  });
});
