import type { JsonNode } from '../../../json/node';
import { parseJson } from '../../../json/parse';
import type { EmbeddedText } from '../../../text/embedded-text';
import type { Span } from '../../../text/span';
import { type LogRecord, ObjectRecord } from './records';

/** A value of a log in its place: logs hold JSON inside strings, and some JSON inside those. */
export class LogPart {
  private inside: LogPart | undefined;

  constructor(
    /** Undefined when there is no such value. */
    readonly node: JsonNode | undefined,
    private readonly around: EmbeddedText,
  ) {}

  /** Where it stands in the file; undefined when there is none. */
  get span(): Span | undefined {
    return this.node === undefined ? undefined : this.around.spanToFile(this.node);
  }

  /** As text: of a string its value, of a number or Boolean its JSON; '' for everything else. */
  get text(): string {
    switch (this.node?.kind) {
      case 'string':
        return this.node.value;
      case 'number':
      case 'boolean':
        return String(this.node.value);
      default:
        return '';
    }
  }

  get number(): number | undefined {
    const value = this.node?.kind === 'number' ? this.node.value : Number(this.text || Number.NaN);
    return Number.isNaN(value) ? undefined : value;
  }

  /** The first of the members that is there, letter case aside. */
  get(...names: readonly string[]): LogPart {
    const { node, around } = this.opened;
    return new LogPart(node?.kind === 'object' ? new ObjectRecord(node).get(...names) : undefined, around);
  }

  /** The items of a list; a single object counts as a list of one. */
  get items(): readonly LogPart[] {
    const { node, around } = this.opened;
    if (node?.kind === 'array') return node.items.map((item) => new LogPart(item, around));
    return node?.kind === 'object' ? [new LogPart(node, around)] : [];
  }

  /** The members of an object, as they stand. */
  get members(): readonly (readonly [name: string, value: LogPart])[] {
    const { node, around } = this.opened;
    if (node?.kind !== 'object') return [];
    return node.properties.map(({ key, value }) => [key.value, new LogPart(value, around)]);
  }

  /** Of a string that holds JSON what is in it; else itself. */
  private get opened(): LogPart {
    this.inside ??= this.open();
    return this.inside;
  }

  private open(): LogPart {
    const { node, around } = this;
    if (node?.kind !== 'string' || !/^\s*[[{]/.test(node.value)) return this;
    const text = around.inString(node);
    return new LogPart(parseJson(text.text).root, text);
  }
}

/** The first of the members of a record that is there. */
export function partOf(record: LogRecord, text: EmbeddedText, ...names: readonly string[]): LogPart {
  return new LogPart(record.get(...names), text);
}
