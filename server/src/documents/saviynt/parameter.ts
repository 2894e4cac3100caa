import { asString } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import { type JsonDocument, parseJson } from '../../json/parse';
import { findParameter, type ParameterInfo, type ParameterName } from '../../knowledge/saviynt/parameters';
import type { EmbeddedText } from '../../text/embedded-text';
import { Memo } from '../memo';
import { Call, type ImportSection } from './call';
import { isCiphertext } from './ciphertext';

const IMPORT_SECTIONS: readonly ImportSection[] = ['accountParams', 'entitlementParams', 'acctEntParams'];

/** One parameter of a connection, in a file of its own or inside a transport package. */
export class SaviyntParameter {
  /** What rules and features worked out from this parameter. */
  readonly memo = new Memo<SaviyntParameter>(this);
  readonly info: ParameterInfo;
  readonly json: JsonDocument;
  private readCalls: readonly Call[] | undefined;

  constructor(
    readonly name: ParameterName,
    /** URI of the file it stands in. */
    readonly uri: string,
    /** The JSON text of this parameter; {@link EmbeddedText.toFile} leads to the file. */
    readonly text: EmbeddedText,
    /** The tree, when the file has been parsed already. */
    json?: JsonDocument,
  ) {
    this.info = findParameter(name) as ParameterInfo;
    this.json = json ?? (this.info.shape === 'text' ? plainText(text.text) : parseJson(text.text));
  }

  get root(): JsonNode | undefined {
    return this.json.root;
  }

  get object(): JsonObject | undefined {
    return this.root?.kind === 'object' ? this.root : undefined;
  }

  /**
   * In a transport package, and in a file copied from one, ConnectionJSON is ciphertext that only the tenant can read: its
   * names are unknown, not wrong.
   */
  get isEncrypted(): boolean {
    const mayBe = this.text.depth > 0 || this.name === 'ConnectionJSON';
    return mayBe && this.root?.kind !== 'object' && isCiphertext(this.text.text);
  }

  get isEmpty(): boolean {
    return this.text.text.trim() === '';
  }

  /** The authentications of ConnectionJSON by name; empty for every other parameter. */
  get authentications(): readonly JsonProperty[] {
    const node = this.name === 'ConnectionJSON' ? this.object?.get('authentications') : undefined;
    return node?.kind === 'object' ? node.properties : [];
  }

  /** All HTTP calls, in the order of the file. */
  get calls(): readonly Call[] {
    this.readCalls ??= this.findCalls();
    return this.readCalls;
  }

  /** A value whose shape no public source shows holds none that could be judged. */
  private findCalls(): readonly Call[] {
    const { shape } = this.info;
    if (shape === 'unknown' || shape === 'text') return [];
    return shape === 'import' ? [...this.importCalls()] : this.listedCalls();
  }

  /** A list of calls at the root; in UpdateUserJSON one under each action; ImportUserJSON may be a single call. */
  private listedCalls(): Call[] {
    const calls: Call[] = [];
    this.callList(this.object?.get('call'), calls);
    if (this.name === 'ImportUserJSON' && this.object?.get('url')?.kind === 'string')
      calls.push(new Call('', undefined, this.object, this.object, this.text));
    const actions = this.name === 'UpdateUserJSON' ? this.object?.get('actions') : undefined;
    if (actions?.kind === 'object')
      for (const { value } of actions.properties) if (value?.kind === 'object') this.callList(value.get('call'), calls);
    return calls;
  }

  private callList(list: JsonNode | undefined, calls: Call[]): void {
    if (list?.kind !== 'array') return;
    for (const item of list.items) {
      if (item.kind !== 'object') continue;
      const name = asString(item.get('name'));
      calls.push(new Call(name?.value ?? '', name, item, item, this.text));
    }
  }

  private *importCalls(): Iterable<Call> {
    for (const section of IMPORT_SECTIONS) {
      const block = this.object?.get(section);
      if (block?.kind !== 'object') continue;
      yield* this.callMap(block, section, block);
      const types = block.get('entTypes');
      if (types?.kind !== 'object') continue;
      for (const { value } of types.properties)
        if (value?.kind === 'object') yield* this.callMap(value, section, block);
    }
  }

  private *callMap(holder: JsonObject, section: ImportSection, block: JsonObject): Iterable<Call> {
    const map = holder.get('call');
    if (map?.kind !== 'object') return;
    for (const { key, value } of map.properties) {
      if (value?.kind !== 'object') continue;
      const http = value.get('http');
      yield new Call(key.value, key, value, http?.kind === 'object' ? http : value, this.text, section, block);
    }
  }
}

/** Plain text is no JSON, and nothing is wrong with that. */
function plainText(text: string): JsonDocument {
  return { text, root: undefined, problems: [], unicodeSpaces: [] };
}
