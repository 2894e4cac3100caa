import { type GroovyTemplate, parseTemplate } from '../../expressions/groovy/template';
import type { JsonString } from '../../json/node';
import { ContentCache } from '../../text/content-cache';
import type { EmbeddedText } from '../../text/embedded-text';

/** Equal texts share one template, which is never changed. */
const templates = new ContentCache(parseTemplate);

/** A JSON string that Saviynt renders as a Groovy template before it uses it. Template spans are offsets in {@link text}. */
export class TemplatedString {
  /** The decoded string. */
  readonly text: EmbeddedText;

  private parsed: GroovyTemplate | undefined;

  /** @param around the text that `node` is a part of */
  constructor(
    readonly node: JsonString,
    around: EmbeddedText,
  ) {
    this.text = around.inString(node);
  }

  get template(): GroovyTemplate {
    this.parsed ??= templates.get(this.text.text);
    return this.parsed;
  }
}
