import type { ProvisioningDocument } from '../../documents/document';
import { completeExpression } from '../expression/completion';
import { expressionPlaceAt } from '../expression/place';
import type { Workspace } from '../workspace';
import type { Completion } from './completion';
import { completeEntra } from './entra';
import { completeNeutral } from './neutral';
import { completeOkta } from './okta';
import { completeProject } from './project';
import { completeSaviynt } from './saviynt';

export type { Completion, CompletionKind } from './completion';

/** What can be written at `offset`: inside an expression what its language knows, else keys and values. */
export function completions(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): readonly Completion[] {
  const place = expressionPlaceAt(document, offset, workspace);
  if (place?.isInEscape) return [];
  const inside = place === undefined ? undefined : completeExpression(place);
  if (inside !== undefined) return inside;
  if (document.provider === 'entra') return completeEntra(document, offset);
  if (document.provider === 'okta') return completeOkta(document, offset);
  if (document.provider === 'neutral') return completeNeutral(document, offset);
  if (document.provider === 'project') return completeProject(document, offset);
  return document.provider === 'saviynt' ? completeSaviynt(document, offset, workspace) : [];
}
