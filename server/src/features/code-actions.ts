import type { ProvisioningDocument } from '../documents/document';
import type { Diagnostic, FileEdit } from '../rules/diagnostic';
import { jsonSyntax } from '../rules/json-syntax';
import { overlaps, type Span, touches } from '../text/span';

export interface CodeAction {
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** The findings it removes. */
  readonly fixes: readonly Diagnostic[];
  /** Whether it is the one to take without thinking. */
  readonly isPreferred: boolean;
}

/** The fixes of findings that the selection touches. */
export function quickFixes(diagnostics: readonly Diagnostic[], selection: Span): readonly CodeAction[] {
  return diagnostics
    .filter(({ span }) => touches(span, selection.start) || overlaps(span, selection))
    .flatMap((diagnostic) =>
      diagnostic.fixes.map(({ title, edits, isSafe }, index) => ({
        title,
        edits,
        fixes: [diagnostic],
        isPreferred: isSafe && index === 0,
      })),
    );
}

/**
 * Replaces the spaces that JSON does not allow. Offered from the file's own text, because in VS Code another service
 * reports them, without a fix.
 * @param lines the span of the lines that the selection touches: such a space is too small a target
 */
export function replaceForeignSpaces(document: ProvisioningDocument, lines: Span): readonly CodeAction[] {
  const { unicodeSpaces } = document.json;
  if (!unicodeSpaces.some((space) => overlaps(space, lines))) return [];
  const edits = unicodeSpaces.map((span) => ({ uri: document.uri, span, newText: ' '.repeat(span.end - span.start) }));
  return [{ title: 'Replace foreign spaces in the file with blanks', edits, fixes: [], isPreferred: true }];
}

/**
 * The fixes of syntax errors in the file itself, for the same reason.
 * @param selection the span that the person has selected
 */
export function repairSyntax(document: ProvisioningDocument, selection: Span): readonly CodeAction[] {
  const { uri, text, json } = document;
  const found = jsonSyntax(uri, text, json).filter(({ code }) => code !== 'json/unicode-space');
  return quickFixes(found, selection).map((action) => ({ ...action, fixes: [] }));
}
