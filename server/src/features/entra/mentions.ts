import type { EntraDocument } from '../../documents/entra/document';
import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import { sourcesIn } from '../../documents/entra/model/mapping-source';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import type { SynchronizationSchema } from '../../documents/entra/model/synchronization-schema';
import { MemoKey } from '../../documents/memo';
import type { JsonString } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Span } from '../../text/span';

/** What a name of a schema is the name of. */
export type EntraNameKind = 'directory' | 'object' | 'attribute';

/** A place that names a directory, an object or an attribute of the file. */
export interface EntraMention {
  readonly kind: EntraNameKind;
  readonly name: string;
  /** Equal for all places that mean the same thing. */
  readonly key: string;
  /** The text it stands in: the content of a string, or an expression. */
  readonly at: EmbeddedText;
  /** In offsets of {@link at}. */
  readonly span: Span;
  /** Of a definition, all of it in the file. */
  readonly definition?: Span;
  /** Whether it is read by an expression. */
  readonly inExpression?: true;
}

const MENTIONS = new MemoKey((document: EntraDocument): readonly EntraMention[] => new Reader(document).all());

/** Every place of a file that names something of it: definitions, rules, mappings, expressions, scoping filters. */
export function mentionsIn(document: EntraDocument): readonly EntraMention[] {
  return document.memo.of(MENTIONS);
}

/** Names may hold any character. */
function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

class Reader {
  private readonly found: EntraMention[] = [];

  constructor(private readonly document: EntraDocument) {}

  all(): readonly EntraMention[] {
    const { document } = this;
    for (const [index, schema] of document.schemas.entries()) this.definitions(schema, index);
    for (const mapping of document.objectMappings) this.objectMapping(mapping, this.schemaOf(mapping));
    for (const mapping of document.looseMappings) this.mapping(mapping, keyOf('source'), keyOf('target'));
    this.expressions();
    return this.found;
  }

  private definitions({ directories, rules }: SynchronizationSchema, index: number): void {
    for (const directory of directories) {
      const owner = keyOf(index, directory.name);
      this.string('directory', directory.nameNode, owner, directory.node);
      for (const object of directory.objects) {
        const key = keyOf(owner, object.name);
        this.string('object', object.nameNode, key, object.node);
        for (const attribute of object.attributes) {
          this.string('attribute', attribute.nameNode, keyOf(key, attribute.name), attribute.node);
          for (const { name, nameNode } of attribute.referencedObjects)
            this.string('object', nameNode, keyOf(owner, name));
        }
      }
    }
    for (const rule of rules) {
      this.string('directory', rule.sourceDirectoryNode, keyOf(index, rule.sourceDirectoryName));
      this.string('directory', rule.targetDirectoryNode, keyOf(index, rule.targetDirectoryName));
    }
  }

  /** Where a mapping is pasted alone its names have no owner but the file. */
  private schemaOf(mapping: ObjectMapping): number {
    return this.document.schemas.findIndex(
      ({ node }) => mapping.node.start >= node.start && mapping.node.end <= node.end,
    );
  }

  private objectMapping(mapping: ObjectMapping, schema: number): void {
    const [source, target] = objectKeys(mapping, schema);
    this.string('object', mapping.sourceObjectNode, source);
    this.string('object', mapping.targetObjectNode, target);
    for (const { sourceOperandNode, sourceOperandName } of mapping.scope?.clauses ?? [])
      this.string('attribute', sourceOperandNode, keyOf(source, sourceOperandName));
    for (const each of mapping.attributeMappings) this.mapping(each, source, target);
  }

  private readonly sources = new Map<number, string>();

  private mapping({ targetNode, targetAttributeName, source: from }: AttributeMapping, source: string, target: string) {
    this.string('attribute', targetNode, keyOf(target, targetAttributeName));
    if (from === undefined) return;
    for (const { type, name, nameNode, expressionNode } of sourcesIn(from)) {
      if (type === 'Attribute') this.string('attribute', nameNode, keyOf(source, name));
      if (expressionNode !== undefined) this.sources.set(expressionNode.start, source);
    }
  }

  private expressions(): void {
    for (const { node, text, language, parsed } of this.document.expressions) {
      const source = this.sources.get(node.start);
      if (source === undefined) continue;
      for (const { segments } of language.references(parsed)) {
        const [segment] = segments;
        if (segment === undefined) continue;
        const key = keyOf(source, segment.name);
        this.found.push({
          kind: 'attribute',
          name: segment.name,
          key,
          at: text,
          span: segment.span,
          inExpression: true,
        });
      }
    }
  }

  private string(kind: EntraNameKind, node: JsonString | undefined, key: string, definition?: Span): void {
    if (node === undefined || node.value === '') return;
    const at = this.document.text.inString(node);
    const span = { start: 0, end: node.value.length };
    this.found.push({ kind, name: node.value, key, at, span, ...(definition && { definition }) });
  }
}

function objectKeys({ directories, sourceObjectName, targetObjectName }: ObjectMapping, schema: number) {
  const source = keyOf(schema, directories?.sourceDirectoryName ?? 'source');
  const target = keyOf(schema, directories?.targetDirectoryName ?? 'target');
  return [keyOf(source, sourceObjectName), keyOf(target, targetObjectName)] as const;
}
