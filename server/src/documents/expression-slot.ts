import type { ExpressionLanguage, ExpressionTarget, ParsedExpression } from '../expressions/kit/language';
import type { Scope } from '../expressions/kit/scope';
import type { JsonString } from '../json/node';
import { ContentCache } from '../text/content-cache';
import type { EmbeddedText } from '../text/embedded-text';

/** A JSON string that is written in an expression language, in its place in the file. */
export interface ExpressionText {
  readonly node: JsonString;
  /** The decoded string. All spans of the language are offsets in it; it leads to the file through every escaping. */
  readonly text: EmbeddedText;
  readonly language: ExpressionLanguage;
  /** Parsed when it is asked for, once for equal texts. */
  readonly parsed: ParsedExpression;
}

/** An expression with all that is known about its place: what it can see and where its result goes. */
export interface ExpressionSlot extends ExpressionText {
  readonly scope: Scope;
  readonly target?: ExpressionTarget;
  /** The expression around, where a file also holds the parts of one, each as an expression of its own. */
  readonly partOf?: ExpressionSlot;
}

/** Whether the text around says the same already, so that a finding in the part would be one said twice. */
export function repeatsItsWhole({ node, partOf }: ExpressionSlot): boolean {
  return partOf?.node.value.includes(node.value) === true;
}

/** `expression` in a scope, which is made when it is asked for. */
export class ScopedExpression implements ExpressionSlot {
  private known: Scope | undefined;

  constructor(
    private readonly expression: ExpressionText,
    private readonly scopeOf: () => Scope,
    readonly target?: ExpressionTarget,
    readonly partOf?: ExpressionSlot,
  ) {}

  get node(): JsonString {
    return this.expression.node;
  }

  get text(): EmbeddedText {
    return this.expression.text;
  }

  get language(): ExpressionLanguage {
    return this.expression.language;
  }

  get parsed(): ParsedExpression {
    return this.expression.parsed;
  }

  get scope(): Scope {
    this.known ??= this.scopeOf();
    return this.known;
  }
}

/** A JSON string that is one expression. */
export class ExpressionString implements ExpressionText {
  private embedded: EmbeddedText | undefined;

  /** @param around the text that `node` is a part of */
  constructor(
    readonly node: JsonString,
    private readonly around: EmbeddedText,
    readonly language: ExpressionLanguage,
  ) {}

  get text(): EmbeddedText {
    this.embedded ??= this.around.inString(this.node);
    return this.embedded;
  }

  get parsed(): ParsedExpression {
    return parsedBy(this.language).get(this.node.value);
  }
}

const caches = new WeakMap<ExpressionLanguage, ContentCache<ParsedExpression>>();

/** What a language makes of texts; equal texts share one parse, which is never changed. */
function parsedBy(language: ExpressionLanguage): ContentCache<ParsedExpression> {
  let cache = caches.get(language);
  if (cache === undefined) {
    cache = new ContentCache((text) => language.parse(text));
    caches.set(language, cache);
  }
  return cache;
}
