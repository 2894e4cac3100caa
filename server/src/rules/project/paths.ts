import type { ProjectMapping, ProjectPath } from '../../documents/project/model';

/** A path of a mapping, and what it is for. */
export interface NamedPath extends ProjectPath {
  readonly key: 'mapping' | 'people' | 'account' | 'previousSnapshot';
}

/** The paths of a mapping, in the order of their members. */
export function pathsOf({ path, people, account, previousSnapshot }: ProjectMapping): readonly NamedPath[] {
  return [
    ...(path === undefined ? [] : [{ ...path, key: 'mapping' as const }]),
    ...(people === undefined ? [] : [{ ...people, key: 'people' as const }]),
    ...(account?.kind === 'snapshot' ? [{ path: account.path, node: account.node, key: 'account' as const }] : []),
    ...(previousSnapshot === undefined ? [] : [{ ...previousSnapshot, key: 'previousSnapshot' as const }]),
  ];
}
