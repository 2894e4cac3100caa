import type { ProvisioningDocument } from '../documents/document';
import type { ProjectMapping } from '../documents/project/model';
import { resolveProjectPath } from '../documents/project/resolve-path';
import type { JsonString } from '../json/node';
import type { Span } from '../text/span';

/** A place of a file that leads to another one. */
export interface DocumentLink {
  /** In offsets of the file. */
  readonly span: Span;
  /** URI of a file. */
  readonly target: string;
}

/** The files that a project file names, where they are known to be there. Folders cannot be opened by a link. */
export function documentLinks(document: ProvisioningDocument): readonly DocumentLink[] {
  if (document.provider !== 'project' || document.survey === undefined) return [];
  const { project, survey, uri } = document;
  return project.mappings.flatMap(pathsOf).flatMap((node) => {
    const resolved = resolveProjectPath(node.value, uri, survey.root);
    if (!resolved.ok || survey.places.get(resolved.uri)?.kind !== 'file') return [];
    return { span: { start: node.contentStart, end: node.contentEnd }, target: resolved.uri };
  });
}

function pathsOf({ path, people, account, previousSnapshot }: ProjectMapping): readonly JsonString[] {
  const snapshot = account?.kind === 'snapshot' ? account.node : undefined;
  return [path?.node, people?.node, snapshot, previousSnapshot?.node].filter((node) => node !== undefined);
}
