import type { GroovyTemplate } from './syntax/template';
import { readTemplate } from './syntax/template-reader';

export type { ExpressionPart, GroovyTemplate, ScriptletPart, TemplatePart, TextPart } from './syntax/template';

const none: readonly never[] = [];

/** Parses a template. Never throws; takes time proportional to the text. */
export function parseTemplate(text: string): GroovyTemplate {
  if (!text.includes('$') && !text.includes('\\') && !text.includes('<%')) {
    if (text === '') return { text, parts: none, problems: none, isPlain: true };
    const value = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    return {
      text,
      parts: [{ kind: 'text', span: { start: 0, end: text.length }, value }],
      problems: none,
      isPlain: true,
    };
  }
  return readTemplate(text);
}
