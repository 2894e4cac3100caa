import type { Severity } from '../../expressions/kit/finding';
import { asObject, asString, objectsIn, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../json/node';
import { Expectation } from './expectation';
import { JUMPCLOUD_WORD } from './kind';
import { type ProjectOptions, readOptions } from './options';

/** A path as the file has it: relative to the file, with `/`. */
export interface ProjectPath {
  readonly node: JsonString;
  readonly path: string;
}

/** Where the users of RingCentral are read from. */
export type ProjectAccount =
  | { readonly kind: 'snapshot'; readonly node: JsonString; readonly path: string }
  | {
      /** An account on a server, which is only read. Who signs in is never in the file. */
      readonly kind: 'live';
      readonly node: JsonNode;
      /** As written, such as `https://platform.ringcentral.com`; undefined where only a connection is named. */
      readonly server: string | undefined;
      readonly serverNode: JsonString | undefined;
      /** Name of a connection saved in VS Code. */
      readonly connection: string | undefined;
      readonly connectionNode: JsonString | undefined;
    };

/** One preview: a mapping with its people, account, options and what is expected. A view on the JSON tree. */
export class ProjectMapping {
  readonly expectations: readonly Expectation[];

  constructor(
    readonly node: JsonObject,
    /** Its index in the list, from 0. */
    readonly index: number,
  ) {
    this.expectations = objectsIn(node.get('expectations')).map((expectation, i) => new Expectation(expectation, i));
  }

  /** What people call it: its `name`, else its path. */
  get name(): string {
    return this.nameNode?.value || this.path?.path || `mapping ${this.index + 1}`;
  }

  get nameNode(): JsonString | undefined {
    return asString(this.node.get('name'));
  }

  /** A file, a folder or a transport package; undefined for JumpCloud, and while it is missing. */
  get path(): ProjectPath | undefined {
    return this.isJumpCloud ? undefined : pathAt(this.node, 'mapping');
  }

  /** Whether the mapping is JumpCloud's, which is in no file. */
  get isJumpCloud(): boolean {
    return textOf(this.node.get('mapping')) === JUMPCLOUD_WORD;
  }

  get people(): ProjectPath | undefined {
    return pathAt(this.node, 'people');
  }

  /** An earlier snapshot of the account: the plan also says what changed in it since. */
  get previousSnapshot(): ProjectPath | undefined {
    return pathAt(this.node, 'previousSnapshot');
  }

  get account(): ProjectAccount | undefined {
    const node = this.node.get('account');
    if (node?.kind === 'string' && node.value !== '')
      return /^https?:/i.test(node.value) ? live(node, node, undefined) : { kind: 'snapshot', node, path: node.value };
    if (node?.kind !== 'object') return undefined;
    const [server, connection] = [asString(node.get('server')), asString(node.get('connection'))];
    return server === undefined && connection === undefined ? undefined : live(node, server, connection);
  }

  get optionProperties(): readonly JsonProperty[] {
    return asObject(this.node.get('options'))?.properties ?? [];
  }

  get options(): ProjectOptions {
    return readOptions(this.optionProperties);
  }
}

/** What a person set for a rule or a family of rules. */
export interface ProjectRule {
  readonly property: JsonProperty;
  /** A code such as `saviynt/no-calls`, or a family such as `entra/*`. */
  readonly pattern: string;
  /** Undefined when the file says something else. */
  readonly severity: Severity | 'off' | undefined;
}

/** A whole project file. A view on the JSON tree. */
export class Project {
  readonly mappings: readonly ProjectMapping[];

  constructor(readonly node: JsonObject) {
    this.mappings = objectsIn(node.get('mappings')).map((mapping, i) => new ProjectMapping(mapping, i));
  }

  /** The version of the format, as the file says it. */
  get version(): number | undefined {
    const version = this.node.get('ringcentralProvisioning');
    return version?.kind === 'number' ? version.value : undefined;
  }

  /** In the order of the file. */
  get rules(): readonly ProjectRule[] {
    return (asObject(this.node.get('rules'))?.properties ?? []).map((property) => ({
      property,
      pattern: property.key.value,
      severity: SEVERITIES.find((severity) => severity === textOf(property.value)),
    }));
  }
}

export const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

function pathAt(object: JsonObject, key: string): ProjectPath | undefined {
  const node = asString(object.get(key));
  return node === undefined || node.value === '' ? undefined : { node, path: node.value };
}

function live(node: JsonNode, server: JsonString | undefined, connection: JsonString | undefined): ProjectAccount {
  return {
    kind: 'live',
    node,
    server: server?.value,
    serverNode: server,
    connection: connection?.value,
    connectionNode: connection,
  };
}
