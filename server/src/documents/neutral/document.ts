import type { JsonObject } from '../../json/node';
import { type JsonDocument, parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import { type ExpressionSlot, ExpressionString, ScopedExpression } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { Memo } from '../memo';
import type { NeutralKind } from './kind';
import { type NeutralAttribute, NeutralMapping } from './model';
import { mayBeNeutral, recogniseNeutral } from './recognise';
import { languageOf, neutralScope } from './scope';

/** One file of the neutral mapping format (`*.ringcentral-mapping.json`), read into a model. */
export class NeutralDocument implements MappingDocument {
  readonly provider = 'neutral';
  readonly kind: NeutralKind = 'neutral/mapping';
  /** What layers above have worked out from this version of the file. */
  readonly memo: Memo<NeutralDocument> = new Memo<NeutralDocument>(this);
  readonly mapping: NeutralMapping;
  private slots: readonly ExpressionSlot[] | undefined;

  constructor(
    readonly uri: string,
    readonly text: EmbeddedText,
    readonly json: JsonDocument,
    root: JsonObject,
  ) {
    this.mapping = new NeutralMapping(root);
  }

  /** The expressions whose language is known, in the order of the file. */
  get expressions(): readonly ExpressionSlot[] {
    this.slots ??= [
      ...this.scopeSlot(),
      ...this.mapping.attributes.flatMap((attribute) => this.slotOf(attribute)),
    ].sort((a, b) => a.node.start - b.node.start);
    return this.slots;
  }

  private slotOf({ source, target }: NeutralAttribute): readonly ExpressionSlot[] {
    if (source?.kind !== 'expression' || source.language === undefined) return [];
    const { language, node } = source;
    const expression = new ExpressionString(node, this.text, languageOf(language));
    const { direction } = this.mapping;
    return [
      new ScopedExpression(expression, () => neutralScope(language, direction), {
        name: target,
        shape: { type: 'any' },
      }),
    ];
  }

  private scopeSlot(): readonly ExpressionSlot[] {
    const { scope, direction } = this.mapping;
    const { language, expressionNode } = scope ?? {};
    if (language === undefined || expressionNode === undefined) return [];
    const expression = new ExpressionString(expressionNode, this.text, languageOf(language));
    return [new ScopedExpression(expression, () => neutralScope(language, direction))];
  }
}

/**
 * Reads a neutral mapping; undefined when the file is none.
 * @param uri any URI or path
 */
export function readNeutralDocument(uri: string, content: string): NeutralDocument | undefined {
  if (!mayBeNeutral(uri, content)) return undefined;
  const json = parseJson(content);
  const root = recogniseNeutral(uri, json.root);
  return root && new NeutralDocument(uri, EmbeddedText.file(content), json, root);
}
