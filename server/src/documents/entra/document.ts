import { type JsonDocument, parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import type { ExpressionSlot } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { Memo } from '../memo';
import { ENTRA_EXPRESSIONS, type EntraExpressions, SlotReader } from './expressions';
import type { EntraKind, Recognised } from './kind';
import { type LogEntry, readEntry } from './log/entry';
import { onDemandEntries } from './log/on-demand';
import { logRecords } from './log/records';
import { AttributeMapping } from './model/attribute-mapping';
import { ObjectMapping } from './model/object-mapping';
import { SynchronizationRule } from './model/synchronization-rule';
import { SynchronizationSchema } from './model/synchronization-schema';
import { mayBeEntra, recognise } from './recognise';

/**
 * One file of Entra's provisioning, read into a model. Everything is made when it is asked for, so that a schema of
 * megabytes costs at a keystroke what the rules look at.
 */
export class EntraDocument implements MappingDocument {
  readonly provider = 'entra';
  /** What layers above have worked out from this version of the file. */
  readonly memo: Memo<EntraDocument> = new Memo<EntraDocument>(this);
  readonly kind: EntraKind;
  /** One for a schema; one for each template of a list; none for parts and answers. */
  readonly schemas: readonly SynchronizationSchema[];
  /** All rules: of the schemas, or the pasted ones. */
  readonly rules: readonly SynchronizationRule[];
  /** All object mappings: of the rules, or the pasted ones. */
  readonly objectMappings: readonly ObjectMapping[];
  /** Attribute mappings that were pasted without an object mapping; empty in all other files. */
  readonly looseMappings: readonly AttributeMapping[];
  private slots: readonly ExpressionSlot[] | undefined;
  private entries: readonly LogEntry[] | undefined;

  constructor(
    readonly uri: string,
    readonly text: EmbeddedText,
    readonly json: JsonDocument,
    { kind, nodes }: Recognised,
    private readonly language: EntraExpressions,
    /**
     * Whether the file is UTF-16 and was opened as something else, so that every other character is NUL. Its kind is
     * known then, but nothing in it has a place; it is to be opened with the right encoding.
     */
    readonly isMisread = false,
  ) {
    this.kind = kind;
    const isWhole = kind === 'entra/synchronizationSchema' || kind === 'entra/synchronizationTemplate';
    this.schemas = isWhole ? nodes.map((node) => new SynchronizationSchema(node)) : [];
    this.rules =
      kind === 'entra/synchronizationRule'
        ? nodes.map((node) => new SynchronizationRule(node, () => undefined))
        : this.schemas.flatMap(({ rules }) => rules);
    this.objectMappings =
      kind === 'entra/objectMapping'
        ? nodes.map((node) => new ObjectMapping(node, undefined))
        : this.rules.flatMap(({ objectMappings }) => objectMappings);
    this.looseMappings =
      kind === 'entra/attributeMappings' ? nodes.map((node) => new AttributeMapping(node, undefined)) : [];
  }

  /** Every attribute mapping of the file, in its order. */
  get attributeMappings(): readonly AttributeMapping[] {
    return [...this.looseMappings, ...this.objectMappings.flatMap(({ attributeMappings }) => attributeMappings)];
  }

  /** The expressions of all sources and of the parameters in them, in the order of the file. */
  get expressions(): readonly ExpressionSlot[] {
    this.slots ??= this.readSlots();
    return this.slots;
  }

  /** What a provisioning log, or a result of on-demand provisioning, tells of each object; empty in all other files. */
  get log(): readonly LogEntry[] {
    this.entries ??= this.readLog();
    return this.entries;
  }

  private readLog(): readonly LogEntry[] {
    const { kind, json, text } = this;
    if (kind === 'entra/provisioningLog') return logRecords(json.root).map((record) => readEntry(record, text));
    return kind === 'entra/provisionOnDemandResult' ? onDemandEntries(json.root, text) : [];
  }

  private readSlots(): readonly ExpressionSlot[] {
    const reader = new SlotReader(this.text, this.language);
    const found = [
      ...reader.slotsOf(this.looseMappings, undefined),
      ...this.objectMappings.flatMap((mapping) => [...reader.slotsOf(mapping.attributeMappings, mapping)]),
    ];
    // "parameters" may stand before the "expression" they are parts of.
    return found.sort((a, b) => a.node.start - b.node.start);
  }
}

/**
 * Reads a file of Entra's provisioning by its shape; undefined when it is none.
 * @param uri any URI or path
 */
export function readEntraDocument(
  uri: string,
  content: string,
  expressions: EntraExpressions = ENTRA_EXPRESSIONS,
): EntraDocument | undefined {
  if (content.slice(0, 4).includes('\0')) return misread(uri, content, expressions);
  if (!mayBeEntra(content)) return undefined;
  const json = parseJson(content);
  const recognised = recognise(json.root);
  if (recognised === undefined) return undefined;
  return new EntraDocument(uri, EmbeddedText.file(content), json, recognised, expressions);
}

/** A file whose characters have a NUL each, as UTF-16 has when it is read byte by byte. */
function misread(uri: string, content: string, expressions: EntraExpressions): EntraDocument | undefined {
  // What two bytes of a byte order mark become stands in front.
  const plain = content.replaceAll('\0', '').replace(/^[^\s[{]{1,2}/, '');
  const kind = mayBeEntra(plain) ? recognise(parseJson(plain).root)?.kind : undefined;
  if (kind === undefined) return undefined;
  return new EntraDocument(uri, EmbeddedText.file(content), parseJson(''), { kind, nodes: [] }, expressions, true);
}
