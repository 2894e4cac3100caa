import type { Finding } from '../../server/src/expressions/kit/finding';
import type { FunctionEntry } from '../../server/src/expressions/kit/function-entry';
import type { ExpressionLanguage, ParsedExpression } from '../../server/src/expressions/kit/language';
import { stringShape } from '../../server/src/expressions/kit/shape';
import type { Span } from '../../server/src/text/span';

const join: FunctionEntry = {
  name: 'join',
  parameters: [
    { name: 'separator', type: 'String', values: ['"-"', '"+"'] },
    { name: 'source', type: 'String', repeats: true, documentation: 'What to join.' },
  ],
  returns: 'String',
  documentation: 'Joins texts.',
  examples: [{ expression: 'join("-", a, b)', result: '"A-B"' }],
  source: 'made up',
  deprecated: 'Write concat.',
};

/**
 * A language for tests of what works in every language: names, `join(…)`, and the word `wrong`, which should be `right`.
 * Counts how often it parses.
 */
export function standInLanguage(): ExpressionLanguage & { readonly parsed: string[] } {
  const parsed: string[] = [];
  return {
    id: 'okta',
    name: 'Stand-in',
    functions: [join],
    parsed,
    parse(text) {
      parsed.push(text);
      return { text, problems: [] };
    },
    check: ({ text }, _scope, target): readonly Finding[] =>
      words(text, 'wrong').map((span) => ({
        code: 'wrong-case',
        severity: 'error',
        span,
        message: `Not right for ${target?.name}.`,
        suggestions: ['"right"'],
      })),
    compile: () => () => ({ verdict: 'unknown', reasons: [] }),
    completions({ text }, offset, scope) {
      const span = wordAt(text, offset);
      const typed = text.slice(span.start, offset);
      const names = [...scope.bindings.values()].map(({ name }) => ({
        label: name,
        kind: 'property' as const,
        detail: 'text',
        rank: 0,
      }));
      const call = { label: 'join', kind: 'function' as const, detail: '', snippet: 'join($1, $2)$0', rank: 1 };
      const value = { label: '"-"', kind: 'value' as const, detail: '', rank: 2, deprecated: true };
      return { span, typed, items: [...names, call, value] };
    },
    symbolAt({ text }: ParsedExpression, offset, scope) {
      const span = wordAt(text, offset);
      const name = text.slice(span.start, span.end);
      if (name === '') return undefined;
      const common = { name, span, shape: stringShape };
      if (name === 'join') return { ...common, kind: 'function', documentation: '', functions: [join] };
      return { ...common, kind: 'property', documentation: scope.bindings.get(name)?.documentation ?? '' };
    },
    signatureAt({ text }, offset) {
      const open = text.lastIndexOf('join(', offset);
      if (open < 0 || offset < open + 5) return undefined;
      return { functions: [join], active: 0, argument: text.slice(open, offset).split(',').length - 1 };
    },
    tokens: ({ text }) => words(text, '\\w+').map((span) => ({ span, type: 'variable' })),
    references: () => [],
  };
}

function words(text: string, word: string): readonly Span[] {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && /\w/.test(text[start - 1] as string)) start--;
  while (end < text.length && /\w/.test(text[end] as string)) end++;
  return { start, end };
}
