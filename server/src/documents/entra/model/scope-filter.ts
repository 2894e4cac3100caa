import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../../json/node';

/** One condition (`filterClause`). */
export class FilterClause {
  constructor(readonly node: JsonObject) {}

  get operatorName(): string {
    return textOf(this.node.get('operatorName'));
  }

  get operatorNode(): JsonString | undefined {
    return asString(this.node.get('operatorName'));
  }

  /** The source attribute that is compared. */
  get sourceOperandName(): string {
    return textOf(this.node.get('sourceOperandName'));
  }

  get sourceOperandNode(): JsonString | undefined {
    return asString(this.node.get('sourceOperandName'));
  }

  /** What it is compared with, as it stands; undefined when nothing or null stands there. */
  get targetOperandNode(): JsonNode | undefined {
    const node = this.node.get('targetOperand');
    return node?.kind === 'null' ? undefined : node;
  }

  get valueNodes(): readonly JsonString[] {
    const values = asObject(this.targetOperandNode)?.get('values');
    return values?.kind === 'array' ? values.items.filter((item): item is JsonString => item.kind === 'string') : [];
  }

  get values(): readonly string[] {
    return this.valueNodes.map(({ value }) => value);
  }
}

/** Conditions that must all hold (`filterGroup`). */
export class FilterGroup {
  private all: readonly FilterClause[] | undefined;

  constructor(readonly node: JsonObject) {}

  get name(): string {
    return textOf(this.node.get('name'));
  }

  get clauses(): readonly FilterClause[] {
    this.all ??= objectsIn(this.node.get('clauses')).map((node) => new FilterClause(node));
    return this.all;
  }
}

/**
 * Who is provisioned (`filter`): those for whom one of the groups holds. Without groups it lets everybody through.
 * Leaving `groups` deprovisions a person, leaving `inputFilterGroups` does not.
 */
export class ScopeFilter {
  readonly groups: readonly FilterGroup[];
  readonly inputFilterGroups: readonly FilterGroup[];
  readonly categoryFilterGroups: readonly FilterGroup[];

  constructor(readonly node: JsonObject) {
    const read = (key: string) => objectsIn(node.get(key)).map((group) => new FilterGroup(group));
    this.groups = read('groups');
    this.inputFilterGroups = read('inputFilterGroups');
    this.categoryFilterGroups = read('categoryFilterGroups');
  }

  /** Every clause of every list of groups, in no particular order. */
  get clauses(): readonly FilterClause[] {
    const groups = [...this.groups, ...this.inputFilterGroups, ...this.categoryFilterGroups];
    return groups.flatMap((group) => group.clauses);
  }
}
