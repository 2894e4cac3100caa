import { type GroovyTemplate, parseTemplate } from '../../expressions/groovy/template';
import type { JsonString } from '../../json/node';
import { ContentCache } from '../../text/content-cache';
import type { EmbeddedText } from '../../text/embedded-text';

/** Equal texts share one template, which is never changed. */
const templates = new ContentCache(parseTemplate);

/** A JSON string that Saviynt renders as a Groovy template before it uses it. Template spans are offsets in {@link text}. */
export class TemplatedString {
  private embedded: EmbeddedText | undefined;
  private parsed: GroovyTemplate | undefined;

  /** @param around the text that `node` is a part of */
  constructor(
    readonly node: JsonString,
    private readonly around: EmbeddedText,
  ) {}

  /** The decoded string. */
  get text(): EmbeddedText {
    this.embedded ??= this.around.inString(this.node);
    return this.embedded;
  }

  get template(): GroovyTemplate {
    this.parsed ??= templates.get(this.node.value);
    return this.parsed;
  }
}
