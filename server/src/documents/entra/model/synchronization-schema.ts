import { objectsIn } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { Directory } from './directory';
import { byName } from './members';
import { SynchronizationRule } from './synchronization-rule';

/**
 * All rules and directories of a provisioning job (`synchronizationSchema` of Microsoft Graph). A view on the JSON tree:
 * parts are made when they are asked for, and everything leads to its node.
 */
export class SynchronizationSchema {
  private directoryList: readonly Directory[] | undefined;
  private named: ReadonlyMap<string, Directory> | undefined;
  private ruleList: readonly SynchronizationRule[] | undefined;

  constructor(readonly node: JsonObject) {}

  get directories(): readonly Directory[] {
    this.directoryList ??= objectsIn(this.node.get('directories')).map((node) => new Directory(node));
    return this.directoryList;
  }

  /** The first directory of exactly this name. */
  directory(name: string): Directory | undefined {
    this.named ??= byName(this.directories);
    return this.named.get(name);
  }

  get rules(): readonly SynchronizationRule[] {
    this.ruleList ??= objectsIn(this.node.get('synchronizationRules')).map(
      (node) => new SynchronizationRule(node, (name) => this.directory(name)),
    );
    return this.ruleList;
  }
}
