import type { PartChange } from './schema-change';

/**
 * Whether Entra goes through all users again after a change: of mappings and of scoping filters ("How application
 * provisioning works", initial cycle).
 */
export function restartsCycle({ part }: Pick<PartChange, 'part'>): boolean {
  return part === 'attributeMapping' || part === 'objectMapping' || part === 'rule';
}

/** Whether a PUT of the newer version loses the part without a word, because it replaces the whole schema. */
export function isDropped({ kind }: Pick<PartChange, 'kind'>): boolean {
  return kind === 'removed';
}
