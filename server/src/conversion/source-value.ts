import type { NeutralProvider } from '../documents/neutral/kind';
import type { Value } from '../expressions/kit/value';
import { evaluator, type Given } from './expression/evaluate';
import type { PlainAttribute, PlainSource } from './plain-mapping';

/** What an entry gives for a person, as text; '' for nothing, and words in brackets where there is no result. */
export type EntryValue = (values: ReadonlyMap<string, Value>) => string;

/** @param asWritten what the file says rather than the simpler word for it */
export function toEvaluator(attribute: PlainAttribute, provider: NeutralProvider, asWritten = false): EntryValue {
  const source: PlainSource = asWritten ? (attribute.original ?? attribute.source) : attribute.source;
  const own = sourceValue(source, provider);
  const { default: fallback } = attribute;
  if (fallback === undefined) return own;
  return (values) => {
    const text = own(values);
    return text === '' ? String(fallback) : text;
  };
}

function sourceValue(source: PlainSource, provider: NeutralProvider): EntryValue {
  if ('constant' in source) return () => textOfConstant(source.constant);
  if ('attribute' in source) {
    const name = provider === 'okta' ? source.attribute.replace(/^source\./, 'user.') : source.attribute;
    return (values) => {
      const value = values.get(name);
      return value === undefined || value === null ? '' : String(value);
    };
  }
  const evaluate = evaluator(source.language, source.expression);
  return (values) => shown(evaluate(values));
}

/** Booleans are spelled True and False by Entra, and true and false by everybody else. */
function textOfConstant(constant: string | number | boolean): string {
  return constant === 'True' || constant === 'False' ? constant.toLowerCase() : String(constant);
}

function shown(given: Given): string {
  switch (given.kind) {
    case 'text':
      return given.text;
    case 'fails':
      return `[fails: ${given.message}]`;
    case 'unknown':
      return `[not determinable: ${given.reason}]`;
  }
}
