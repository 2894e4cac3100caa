import type { ExpressionLanguage } from '../../expressions/kit/language';
import type { Scope } from '../../expressions/kit/scope';
import { oktaLanguage } from '../../expressions/okta';
import { type JsonDocument, parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import { type ExpressionSlot, ExpressionString, ScopedExpression } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { Memo } from '../memo';
import type { OktaKind, Recognised } from './kind';
import { apiMapping, type MappingDirection, type ProfileMapping } from './model/profile-mapping';
import { UserSchema } from './model/schema';
import { terraformMapping } from './model/terraform';
import { OktaUserRecord } from './model/user';
import { mayBeOkta, recognise } from './recognise';
import { schemasFor } from './schemas-for';
import { type MappedSchemas, profileMappingScope, profileMappingTarget } from './scope';

/** What a profile mapping is written in. */
export interface OktaExpressions {
  readonly language: ExpressionLanguage;
  /** The names its expressions can use. */
  readonly scopeOf: (direction: MappingDirection | undefined, schemas: MappedSchemas) => Scope;
}

const OKTA: OktaExpressions = { language: oktaLanguage, scopeOf: profileMappingScope };

/** One file of Okta's provisioning, read into a model, with the files that lie beside it. */
export class OktaDocument implements MappingDocument {
  readonly provider = 'okta';
  readonly kind: OktaKind;
  /** What layers above have worked out from this version of the file and of those beside it. */
  readonly memo: Memo<OktaDocument> = new Memo<OktaDocument>(this);
  readonly mappings: readonly ProfileMapping[];
  readonly schemas: readonly UserSchema[];
  readonly users: readonly OktaUserRecord[];
  private slots: readonly ExpressionSlot[] | undefined;

  constructor(
    readonly uri: string,
    readonly text: EmbeddedText,
    readonly json: JsonDocument,
    private readonly recognised: Recognised,
    private readonly language: OktaExpressions,
    /** The other files of Okta in the same folder; none as long as nobody has looked. */
    readonly beside: readonly OktaDocument[] = [],
  ) {
    const { kind, nodes } = recognised;
    this.kind = kind;
    this.mappings =
      kind === 'okta/profileMapping'
        ? nodes.map(apiMapping)
        : kind === 'okta/terraformMapping'
          ? nodes.map(terraformMapping)
          : [];
    this.schemas =
      kind === 'okta/userSchema' || kind === 'okta/appUserSchema'
        ? nodes.map((node) => new UserSchema(node, kind === 'okta/userSchema' ? 'user' : 'appuser'))
        : [];
    this.users = kind === 'okta/users' || kind === 'okta/appUsers' ? nodes.map((node) => new OktaUserRecord(node)) : [];
  }

  /** The objects of its kind. */
  get nodes(): Recognised['nodes'] {
    return this.recognised.nodes;
  }

  /** The same file with others beside it. */
  withFiles(beside: readonly OktaDocument[]): OktaDocument {
    return new OktaDocument(this.uri, this.text, this.json, this.recognised, this.language, beside);
  }

  /** The expressions of all mappings, in the order of the file. */
  get expressions(): readonly ExpressionSlot[] {
    this.slots ??= this.mappings
      .flatMap((mapping) => this.slotsOf(mapping))
      .sort((a, b) => a.node.start - b.node.start);
    return this.slots;
  }

  private slotsOf(mapping: ProfileMapping): readonly ExpressionSlot[] {
    const { direction, attributes } = mapping;
    let schemas: MappedSchemas | undefined;
    const schemasOnce = () => {
      schemas ??= schemasFor(mapping, [this, ...this.beside]);
      return schemas;
    };
    let scope: Scope | undefined;
    const scopeOnce = () => {
      scope ??= this.language.scopeOf(direction, schemasOnce());
      return scope;
    };
    return attributes.flatMap(({ name, expressionNode: node }): readonly ExpressionSlot[] => {
      // In a configuration of Terraform this is filled in before Okta sees it.
      if (node === undefined || (mapping.form === 'terraform' && /[$%]\{/.test(node.value))) return [];
      const expression = new ExpressionString(node, this.text, this.language.language);
      const target = this.beside.length === 0 ? undefined : schemasOnce();
      return [new ScopedExpression(expression, scopeOnce, profileMappingTarget(name, direction, target))];
    });
  }
}

/**
 * Reads a file of Okta's provisioning by its shape; undefined when it is none.
 * @param uri any URI or path
 */
export function readOktaDocument(
  uri: string,
  content: string,
  expressions: OktaExpressions = OKTA,
): OktaDocument | undefined {
  if (!mayBeOkta(content)) return undefined;
  const json = parseJson(content);
  const recognised = recognise(json.root);
  return recognised && new OktaDocument(uri, EmbeddedText.file(content), json, recognised, expressions);
}
