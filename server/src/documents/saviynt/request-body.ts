import type { JsonNode, JsonObject, JsonString } from '../../json/node';
import { type JsonDocument, parseJson } from '../../json/parse';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Span } from '../../text/span';
import { MemoKey } from '../memo';
import { mask, type Placeholder } from './mask';
import type { SharedTemplate } from './shared-template';
import { TemplatedString } from './templated-string';

/** How much of a node is known before the template is rendered. */
export type Knowledge = 'static' | 'partly' | 'dynamic';

/**
 * `httpParams`: the JSON a call sends. Usually a JSON text in a string, with placeholders anywhere; the tree is that of
 * the masked text, its offsets those of the decoded string.
 */
export class RequestBody {
  private masked: MaskedBody | undefined;

  constructor(readonly string: TemplatedString) {}

  /** The text whose offsets all nodes and placeholders of this body have. */
  get text(): EmbeddedText {
    return this.string.text;
  }

  /** The whole body comes out of expressions, or is empty: nothing is known about its structure. */
  get isOpaque(): boolean {
    return this.read().isOpaque;
  }

  /** Whether a problem in {@link json} is surely one: no placeholder brings pieces of structure with it. */
  get isCertain(): boolean {
    return this.read().isCertain;
  }

  /** The body as JSON with its placeholders masked. */
  get json(): JsonDocument {
    return this.read().json;
  }

  get placeholders(): readonly Placeholder[] {
    return this.read().placeholders;
  }

  get root(): JsonNode | undefined {
    return this.isOpaque ? undefined : this.json.root;
  }

  placeholdersIn(span: Span): readonly Placeholder[] {
    const { placeholders } = this;
    const first = firstEndingBehind(placeholders, span.start);
    let end = first;
    while (end < placeholders.length && (placeholders[end] as Placeholder).span.start < span.end) end++;
    return first === end ? NONE : placeholders.slice(first, end);
  }

  knowledge(node: JsonNode): Knowledge {
    const { placeholders } = this;
    const index = firstEndingBehind(placeholders, node.start);
    const first = placeholders[index];
    if (first === undefined || first.span.start >= node.end) return 'static';
    const second = placeholders[index + 1];
    const isOnly = second === undefined || second.span.start >= node.end;
    const isWhole = first.span.end - first.span.start >= node.end - node.start - 2;
    return isOnly && isWhole && node.kind === 'string' ? 'dynamic' : 'partly';
  }

  /** The value of a string that holds no placeholder; undefined when it does. */
  literal(node: JsonNode | undefined): string | undefined {
    return node?.kind === 'string' && this.knowledge(node) === 'static' ? node.value : undefined;
  }

  private read(): MaskedBody {
    this.masked ??= this.string.shared.memo.of(MASKED);
    return this.masked;
  }
}

interface MaskedBody {
  readonly json: JsonDocument;
  readonly placeholders: readonly Placeholder[];
  readonly isOpaque: boolean;
  readonly isCertain: boolean;
}

/** Equal bodies share one template, and so their tree. */
const MASKED = new MemoKey(({ template }: SharedTemplate): MaskedBody => {
  const { text, placeholders } = mask(template);
  const isOpaque = template.parts.every((part) => part.kind !== 'text' || part.value.trim() === '');
  const isCertain =
    !isOpaque && template.problems.length === 0 && placeholders.every(({ position }) => position !== 'fragment');
  return { json: parseJson(text), placeholders, isOpaque, isCertain };
});

const NONE: readonly Placeholder[] = [];

/** Index of the first placeholder whose end lies behind `offset`; they stand in the order of the text. */
function firstEndingBehind(placeholders: readonly Placeholder[], offset: number): number {
  let low = 0;
  let high = placeholders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeholders[middle] as Placeholder).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `httpParams` of a call; undefined when it is missing, empty, or an object (token requests have such). */
export function readRequestBody(call: JsonObject, around: EmbeddedText): RequestBody | undefined {
  const node = call.get('httpParams');
  if (node?.kind !== 'string' || node.value.trim() === '') return undefined;
  return new RequestBody(new TemplatedString(node as JsonString, around));
}
