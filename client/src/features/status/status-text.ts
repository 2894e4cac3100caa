import type { DocumentInfo } from '../../../../server/src/lsp/protocol';

/** One line for the status bar, e.g. `Saviynt · CreateAccountJSON`. */
export function statusText({ provider, label }: DocumentInfo): string {
  return `${provider} · ${label}`;
}

/** The line, then how it was recognised. */
export function statusTooltip(info: DocumentInfo): string {
  return [statusText(info), ...info.notes].join('\n');
}
