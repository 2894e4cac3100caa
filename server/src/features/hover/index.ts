import type { ProvisioningDocument } from '../../documents/document';
import { hoverExpression } from '../expression/hover';
import { expressionPlaceAt } from '../expression/place';
import type { Workspace } from '../workspace';
import { hoverEntra } from './entra';
import type { Hover } from './hover';
import { hoverJumpCloud } from './jumpcloud';
import { hoverNeutral } from './neutral';
import { hoverOkta } from './okta';
import { hoverProject } from './project';
import { hoverSaviynt } from './saviynt';

/** What is known about the expression, key, value or attribute at `offset`. */
export function hover(document: ProvisioningDocument, offset: number, workspace: Workspace): Hover | undefined {
  const place = expressionPlaceAt(document, offset, workspace);
  const inside = place === undefined ? undefined : hoverExpression(place);
  if (inside !== undefined) return inside;
  if (document.provider === 'entra') return hoverEntra(document, offset);
  if (document.provider === 'okta') return hoverOkta(document, offset);
  if (document.provider === 'neutral') return hoverNeutral(document, offset);
  if (document.provider === 'project') return hoverProject(document, offset);
  if (document.provider === 'jumpcloud') return hoverJumpCloud(document, offset);
  return document.provider === 'saviynt' ? hoverSaviynt(document, offset, workspace) : undefined;
}
