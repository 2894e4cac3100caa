import type { JsonProperty, JsonString } from '../../../json/node';
import type { EmbeddedText } from '../../../text/embedded-text';
import type { Span } from '../../../text/span';
import type { SaviyntParameter } from '../parameter';

/** What has a name in a connector. `accessMarker`: the column in which EIC keeps what acctEntMappings reads. */
export type SymbolKind =
  | 'accessMarker'
  | 'accountAttribute'
  | 'authentication'
  | 'authenticationKey'
  | 'call'
  | 'entitlementAttribute'
  | 'entitlementType';

/**
 * How a name is written, which decides what a name may be: `text` any JSON string, `path` a step of a dotted path,
 * `member` an identifier of Groovy, `index` a quoted key of Groovy.
 */
export type NameForm = 'text' | 'path' | 'member' | 'index';

/** One place where a parameter names something. */
export interface Mention {
  readonly kind: SymbolKind;
  /** Equal for mentions of one thing in one connector. */
  readonly key: string;
  readonly name: string;
  /** `definition`: the thing stands here. `use`: it is meant here. */
  readonly role: 'definition' | 'use';
  readonly form: NameForm;
  readonly parameter: SaviyntParameter;
  /** The text that {@link span} counts in. */
  readonly at: EmbeddedText;
  readonly span: Span;
  /** All of the thing, in offsets of the parameter's text; only of definitions. */
  readonly extent?: Span;
  /** A nearer place than the definition that a person looks for from here: the call behind `response.Group1`. */
  readonly leadsTo?: Mention;
}

type Named = Pick<Mention, 'kind'> & Partial<Pick<Mention, 'key' | 'leadsTo' | 'extent'>>;

/** The key of a property as a definition. */
export function definedBy(parameter: SaviyntParameter, property: JsonProperty, named: Named): Mention {
  return {
    ...ofString(parameter, property.key, named),
    role: 'definition',
    extent: { start: property.start, end: property.end },
  };
}

/** A string that is a name and nothing else. */
export function ofString(parameter: SaviyntParameter, node: JsonString, named: Named): Mention {
  const name = node.value;
  return {
    key: name,
    ...named,
    name,
    role: 'use',
    form: 'text',
    parameter,
    at: parameter.text.inString(node),
    span: { start: 0, end: name.length },
  };
}
