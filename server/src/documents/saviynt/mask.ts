import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { Span } from '../../text/span';

/**
 * Where a placeholder stands in the JSON around it:
 * `string` inside quotes, `value` in the place of one whole value, `fragment` anywhere else (it may bring keys, commas
 * or several values with it, so the structure around it cannot be judged).
 */
export type PlaceholderPosition = 'string' | 'value' | 'fragment';

export interface Placeholder {
  readonly span: Span;
  /** Index in `GroovyTemplate.parts`. */
  readonly part: number;
  readonly position: PlaceholderPosition;
}

export interface Masked {
  /** As long as the template, offset for offset, with every placeholder replaced by harmless JSON. */
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

const BLANK = 0x20;
const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;

/**
 * Turns a template that renders to JSON into JSON of the same length: inside quotes a placeholder becomes letters, as a
 * whole value it becomes a string, elsewhere blanks. So one JSON parser serves the body too, and every offset is right.
 */
export function mask(template: GroovyTemplate): Masked {
  const source = template.text;
  const placeholders: Placeholder[] = [];
  let text = '';
  let inString = false;
  let before = 0; // the last character outside strings that is no blank
  template.parts.forEach((part, index) => {
    const { span } = part;
    const length = span.end - span.start;
    if (part.kind === 'text') {
      for (let i = span.start; i < span.end; i++) {
        const c = source.charCodeAt(i);
        if (c === BACKSLASH && inString) i++;
        else if (c === QUOTE) inString = !inString;
        if (!inString && c > BLANK) before = c;
      }
      const written = source.slice(span.start, span.end);
      // `\$` becomes `$`; as it stands it is no escape of JSON.
      text += written.includes('\\$') ? written.replaceAll('\\$', 'x$') : written;
      return;
    }
    if (inString) {
      placeholders.push({ span, part: index, position: 'string' });
      text += 'x'.repeat(length);
      return;
    }
    const isValue = (before === COLON || before === OPEN_BRACKET) && /^\s*([,}\]]|$)/.test(source.slice(span.end));
    placeholders.push({ span, part: index, position: isValue ? 'value' : 'fragment' });
    text += isValue ? `"${'x'.repeat(length - 2)}"` : ' '.repeat(length);
    if (isValue) before = QUOTE;
  });
  return { text, placeholders };
}
