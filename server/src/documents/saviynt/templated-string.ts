import { groovyLanguage } from '../../expressions/groovy/language';
import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { ExpressionLanguage, PathReference } from '../../expressions/kit/language';
import type { JsonString } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import type { ExpressionText } from '../expression-slot';
import { MemoKey } from '../memo';
import { type SharedTemplate, templateOf } from './shared-template';

const REFERENCES = new MemoKey(({ template }: SharedTemplate) => groovyLanguage.references(template));

/** A JSON string that Saviynt renders as a Groovy template before it uses it. Template spans are offsets in {@link text}. */
export class TemplatedString implements ExpressionText {
  private embedded: EmbeddedText | undefined;
  private found: SharedTemplate | undefined;

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

  get shared(): SharedTemplate {
    this.found ??= templateOf(this.node.value);
    return this.found;
  }

  get template(): GroovyTemplate {
    return this.shared.template;
  }

  /** Every path its expressions read. */
  get references(): readonly PathReference[] {
    return this.shared.memo.of(REFERENCES);
  }

  get language(): ExpressionLanguage {
    return groovyLanguage;
  }

  get parsed(): GroovyTemplate {
    return this.template;
  }

  /** Looked at before the template is parsed: most strings are plain. */
  get mayHoldExpression(): boolean {
    return this.node.value.includes('$') || this.node.value.includes('<%');
  }
}
