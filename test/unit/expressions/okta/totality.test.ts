import { describe, expect, it } from 'vitest';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';
import { evaluate, vectors } from './support';

const scope = oktaScope({ direction: 'okta-to-app' });
const more = [
  'String.substring(user.firstName, 0, String.len("a,b(")) + (user.title ?: "")',
  'user.getGroups({"group.type": {"OKTA_GROUP"}}).![name]',
  '${fn:substringBefore(source.email, "@")}',
  'T(java.lang.Runtime).getRuntime().exec("x") + new Foo(1).bar @bean #x[0]',
];
const texts = [...vectors.map(({ expression }) => expression), ...more];

describe('every text is answered, none throws', () => {
  it('at every offset of every vector', () => {
    for (const text of texts) {
      const parsed = oktaLanguage.parse(text);
      oktaLanguage.check(parsed, scope);
      for (let offset = 0; offset <= text.length; offset++) {
        const completions = oktaLanguage.completions(parsed, offset, scope);
        if (completions !== undefined) {
          expect(completions.span.start).toBeLessThanOrEqual(offset);
          expect(completions.span.end).toBeGreaterThanOrEqual(offset);
        }
        oktaLanguage.symbolAt(parsed, offset, scope);
        const signature = oktaLanguage.signatureAt(parsed, offset, scope);
        if (signature !== undefined) expect(signature.functions[signature.active]).toBeDefined();
      }
    }
  });

  it('for every prefix and every deletion of one character', () => {
    for (const text of texts) {
      for (let i = 0; i <= text.length; i++) {
        for (const broken of [text.slice(0, i), text.slice(0, i) + text.slice(i + 1)]) {
          const parsed = oktaLanguage.parse(broken);
          for (const { span } of parsed.problems) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(broken.length);
          }
          oktaLanguage.check(parsed, scope);
          expect(evaluate(broken).verdict).toMatch(/ok|wrong|unknown/);
        }
      }
    }
  });

  it('tokens stand in order without overlaps and inside the text', () => {
    for (const text of texts) {
      let end = 0;
      for (const { span } of oktaLanguage.tokens(oktaLanguage.parse(text))) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('a text that parses has its nodes inside the text', () => {
    for (const text of texts) {
      const parsed = oktaLanguage.parse(text);
      if (parsed.problems.length > 0) continue;
      expect(parsed.root.start).toBe(text.length - text.trimStart().length);
      expect(parsed.root.end).toBe(text.trimEnd().length);
    }
  });
});
