import { MemoKey } from '../../documents/memo';
import type { OktaDocument } from '../../documents/okta/document';
import { appEnd, type ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { SchemaAttribute, UserSchema } from '../../documents/okta/model/schema';
import { schemasFor } from '../../documents/okta/schemas-for';
import type { JsonString } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Span } from '../../text/span';

/** A place that names an attribute of Okta users or of the users of an app. */
export interface OktaMention {
  readonly uri: string;
  readonly name: string;
  /** Equal for all places that mean the same attribute. */
  readonly key: string;
  /** The text it stands in: the content of a string, or an expression. */
  readonly at: EmbeddedText;
  /** In offsets of {@link at}. */
  readonly span: Span;
  /** Where a schema defines it. */
  readonly definition?: SchemaAttribute;
}

const MENTIONS = new MemoKey((document: OktaDocument): readonly OktaMention[] => {
  const files = [document, ...document.beside];
  return files.flatMap((file) => [...definitionsIn(file), ...mentionsInMappings(file, files)]);
});

/** Every place of a file, and of those beside it, that names an attribute: schemas, keys of mappings, expressions. */
export function mentionsAround(document: OktaDocument): readonly OktaMention[] {
  return document.memo.of(MENTIONS);
}

/** Names may hold any character. */
function keyOf(owner: string, name: string): string {
  return JSON.stringify([owner, name]);
}

function ownerOf(schema: UserSchema): string {
  return schema.of === 'user' ? 'user' : `app ${schema.appId || schema.name || schema.id}`;
}

function definitionsIn({ uri, text, schemas }: OktaDocument): readonly OktaMention[] {
  return schemas.flatMap((schema) =>
    schema.attributes.map((definition) => ({
      ...inString(definition.nameNode, text, uri, ownerOf(schema)),
      definition,
    })),
  );
}

function inString(node: JsonString, text: EmbeddedText, uri: string, owner: string): OktaMention {
  const name = node.value;
  return { uri, name, key: keyOf(owner, name), at: text.inString(node), span: { start: 0, end: name.length } };
}

function mentionsInMappings(file: OktaDocument, files: readonly OktaDocument[]): readonly OktaMention[] {
  const { uri, text } = file;
  return file.mappings.flatMap((mapping) => {
    const app = ownerOfApp(mapping, files);
    const [source, target] = mapping.direction === 'okta-to-app' ? ['user', app] : [app, 'user'];
    // A mapping that is posted without its ends fills nobody knows what.
    const keys =
      mapping.direction === undefined
        ? []
        : mapping.attributes.map(({ nameNode }) => inString(nameNode, text, uri, target));
    return [
      ...keys,
      ...inExpressions(
        file,
        mapping,
        new Map([
          ['user', 'user'],
          ['appuser', app],
          ['source', source],
        ]),
      ),
    ];
  });
}

function ownerOfApp(mapping: ProfileMapping, files: readonly OktaDocument[]): string {
  const { app } = schemasFor(mapping, files);
  if (app !== undefined) return ownerOf(app);
  const end = appEnd(mapping);
  return `app ${end?.id || end?.name || ''}`;
}

function inExpressions(
  { uri, expressions }: OktaDocument,
  { attributes }: ProfileMapping,
  owners: ReadonlyMap<string, string>,
): readonly OktaMention[] {
  const own = new Set(attributes.map(({ expressionNode }) => expressionNode));
  return expressions
    .filter(({ node }) => own.has(node))
    .flatMap(({ text: at, language, parsed }) =>
      language.references(parsed).flatMap(({ segments: [root, segment] }) => {
        const owner = owners.get(root?.name ?? '');
        if (owner === undefined || segment === undefined) return [];
        return [{ uri, name: segment.name, key: keyOf(owner, segment.name), at, span: segment.span }];
      }),
    );
}
