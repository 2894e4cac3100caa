import type { Span } from '../../../text/span';
import type { Finding } from '../../kit/finding';
import type { Script } from './node';

/** A piece of a template, in the order of the text. The parts cover the text without gaps. */
export type TemplatePart = TextPart | ExpressionPart | ScriptletPart;

export interface TextPart {
  readonly kind: 'text';
  readonly span: Span;
  /** What is written: `\$` became `$`, CR and CRLF became LF. */
  readonly value: string;
}

export interface ExpressionPart {
  readonly kind: 'expression';
  /** Includes `${` and `}`, `$`, or `<%=` and `%>`. */
  readonly span: Span;
  readonly code: Span;
  readonly script: Script;
}

/** `<% … %>`. Its code is part of `GroovyTemplate.script`, since statements may reach over several scriptlets. */
export interface ScriptletPart {
  readonly kind: 'scriptlet';
  readonly span: Span;
  readonly code: Span;
}

/** A text that groovy.text.SimpleTemplateEngine with escapeBackslash renders (behaviour measured with Groovy 2.4.21). */
export interface GroovyTemplate {
  readonly text: string;
  readonly parts: readonly TemplatePart[];
  /** What keeps Groovy from parsing it, in the order of the text. With any `syntax` problem nothing is rendered. */
  readonly problems: readonly Finding[];
  /** No expressions and no problems: it renders to the same text every time. */
  readonly isPlain: boolean;
  /** The whole template as one script; only if it has scriptlets. */
  readonly script?: Script;
}
