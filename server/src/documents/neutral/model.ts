import type { LanguageId } from '../../expressions/kit/language';
import { asObject, asString, objectsIn, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../json/node';
import { languageOfProvider, type NeutralProvider, neutralProviders } from './kind';

export type NeutralDirection = 'toRingCentral' | 'fromRingCentral';

/** When an attribute is written: at every create and update, or when the user is created only. */
export type NeutralWhen = 'always' | 'create';

/** Where the value of an attribute comes from. */
export type NeutralSource =
  /** An attribute of the provider's user, as the provider writes it: `user.firstname`, `user.firstName`, `givenName`, `firstname`. */
  | { readonly kind: 'attribute'; readonly attribute: string; readonly node: JsonString }
  /** The same value for everybody: a text, a number, true or false. */
  | { readonly kind: 'constant'; readonly constant: string | number | boolean; readonly node: JsonNode }
  | {
      readonly kind: 'expression';
      readonly expression: string;
      readonly node: JsonString;
      /** Undefined when the file names none that we know. */
      readonly language: LanguageId | undefined;
    };

/** How one attribute is filled. A view on the JSON tree. */
export class NeutralAttribute {
  constructor(
    readonly node: JsonObject,
    private readonly mapping: NeutralMapping,
  ) {}

  /** Path of the attribute in the form of RFC 7644 §3.10, such as `emails[type eq "work"].value`; '' while it is missing. */
  get target(): string {
    return this.targetNode?.value ?? '';
  }

  get targetNode(): JsonString | undefined {
    return asString(this.node.get('target'));
  }

  get sourceNode(): JsonObject | undefined {
    return asObject(this.node.get('source'));
  }

  /** Undefined when nothing is said, or more than one of attribute, constant and expression. */
  get source(): NeutralSource | undefined {
    const holder = this.sourceNode;
    if (holder === undefined) return undefined;
    const [attribute, constant, expression] = [
      holder.get('attribute'),
      holder.get('constant'),
      holder.get('expression'),
    ];
    if ([attribute, constant, expression].filter((node) => node !== undefined).length !== 1) return undefined;
    if (attribute?.kind === 'string') return { kind: 'attribute', attribute: attribute.value, node: attribute };
    if (expression?.kind === 'string')
      return { kind: 'expression', expression: expression.value, node: expression, language: this.languageOf(holder) };
    if (constant?.kind === 'string' || constant?.kind === 'number' || constant?.kind === 'boolean')
      return { kind: 'constant', constant: constant.value, node: constant };
    return undefined;
  }

  get when(): NeutralWhen {
    return textOf(this.node.get('when')) === 'create' ? 'create' : 'always';
  }

  /** The order in which attributes find the user, the lowest first (from 1); undefined for one that is not looked up. */
  get matching(): number | undefined {
    const node = this.matchingNode;
    return node?.kind === 'number' && Number.isInteger(node.value) && node.value >= 1 ? node.value : undefined;
  }

  get matchingNode(): JsonNode | undefined {
    return this.node.get('matching');
  }

  /** What is sent when the source has no value; undefined without one. */
  get default(): string | number | boolean | undefined {
    const node = this.node.get('default');
    return node?.kind === 'string' || node?.kind === 'number' || node?.kind === 'boolean' ? node.value : undefined;
  }

  get notes(): readonly string[] {
    return textsOf(this.node.get('notes'));
  }

  private languageOf(holder: JsonObject): LanguageId | undefined {
    const named = holder.get('language');
    return named === undefined ? this.mapping.language : languageNamed(textOf(named));
  }
}

/** A whole mapping. A view on the JSON tree. */
export class NeutralMapping {
  readonly attributes: readonly NeutralAttribute[];

  constructor(readonly node: JsonObject) {
    this.attributes = objectsIn(node.get('attributes')).map((attribute) => new NeutralAttribute(attribute, this));
  }

  /** The version of the format, as the file says it. */
  get version(): number | undefined {
    const version = this.node.get('ringcentralMapping');
    return version?.kind === 'number' ? version.value : undefined;
  }

  get provider(): NeutralProvider | undefined {
    const name = textOf(this.node.get('provider'));
    return neutralProviders.find((provider) => provider === name);
  }

  /** Values go to RingCentral unless the file says otherwise. */
  get direction(): NeutralDirection {
    return textOf(this.node.get('direction')) === 'fromRingCentral' ? 'fromRingCentral' : 'toRingCentral';
  }

  /** What expressions are written in that name no language: the one the file names, else that of the provider. */
  get language(): LanguageId | undefined {
    const named = this.node.get('language');
    if (named !== undefined) return languageNamed(textOf(named));
    return this.provider === undefined ? undefined : languageOfProvider[this.provider];
  }

  /** Whom the mapping is for; undefined for everybody who is assigned. */
  get scope(): NeutralScope | undefined {
    const node = asObject(this.node.get('scope'));
    if (node === undefined) return undefined;
    const expressionNode = asString(node.get('expression'));
    const named = node.get('language');
    return {
      node,
      groups: textsOf(node.get('groups')),
      expressionNode,
      expression: expressionNode?.value,
      language: named === undefined ? this.language : languageNamed(textOf(named)),
    };
  }
}

/** Whom a mapping is for: members of groups, and of those the people for whom a condition holds. */
export interface NeutralScope {
  readonly node: JsonObject;
  /** Names of groups, one of which a person must belong to; none when groups do not matter. */
  readonly groups: readonly string[];
  readonly expressionNode: JsonString | undefined;
  readonly expression: string | undefined;
  readonly language: LanguageId | undefined;
}

const LANGUAGES: readonly LanguageId[] = ['groovy', 'okta', 'entra'];

function languageNamed(name: string): LanguageId | undefined {
  return LANGUAGES.find((language) => language === name);
}

function textsOf(node: JsonNode | undefined): readonly string[] {
  if (node?.kind === 'string') return [node.value];
  return node?.kind === 'array' ? node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : [];
}
