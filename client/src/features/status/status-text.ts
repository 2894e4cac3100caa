import type { DocumentInfo } from '../../../../server/src/lsp/protocol';

/**
 * One line for the status bar, e.g. `Saviynt · CreateAccountJSON · Ada Obi (sample)`.
 *
 * @param user how the sample user is called; undefined when nobody is chosen
 */
export function statusText({ provider, label }: DocumentInfo, user?: string): string {
  const parts = [provider, label, ...(user === undefined ? [] : [`${plain(user)} (sample)`])];
  return parts.join(' · ');
}

/** The line, how the document was recognised, and what a click does. */
export function statusTooltip(info: DocumentInfo, user?: string): string {
  const click =
    user === undefined
      ? 'Click to choose a sample user, whose values hovers and hints then show.'
      : `Hovers and hints show the values of ${user}. Click to choose another sample user, or nobody.`;
  return [statusText(info), ...info.notes, click].join('\n');
}

/** The status bar would show `$(name)` as an icon. */
function plain(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
