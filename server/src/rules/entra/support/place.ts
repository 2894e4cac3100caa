import type { Place } from '../../layout';
import type { EntraContext } from '../entra-rule';

export { contentOf, keySpan, memberSpan } from '../../json-place';

/** Where edits of a finding go. */
export function editPlace({ document }: EntraContext): Place {
  return { uri: document.uri, text: document.text };
}
