import { buildSource, type MappingSource } from '../../../expressions/entra/tree';
import { asJson } from './source-tree';

/** An attribute mapping as Graph writes it: its members in alphabetical order. */
export interface MappingJson {
  readonly defaultValue: string | null;
  readonly exportMissingReferences: boolean;
  readonly flowBehavior: string;
  readonly flowType: string;
  readonly matchingPriority: number;
  readonly source: unknown;
  readonly targetAttributeName: string;
}

/** A mapping of `target` from an expression, with what Graph gives to new mappings elsewhere. */
export function mappingJson(target: string, expression: string, matchingPriority = 0): MappingJson {
  return {
    defaultValue: null,
    exportMissingReferences: false,
    flowBehavior: 'FlowWhenChanged',
    flowType: 'Always',
    matchingPriority,
    source: sourceJson(expression),
    targetAttributeName: target,
  };
}

/** Whether a mapping can be made from an expression: no text stands for an attribute whose name has a bracket in it. */
export function canBeMapped(expression: string): boolean {
  return !('reason' in buildSource(expression));
}

/** The source of an expression whose tree is published. @throws for any other, which is a mistake of ours */
function sourceJson(expression: string): unknown {
  const built = buildSource(expression);
  if ('reason' in built) throw new Error(`${expression}: ${built.reason}`);
  return asJson(built.source satisfies MappingSource);
}
