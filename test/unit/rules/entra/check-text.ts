import { readDocument } from '../../../../server/src/documents/document';
import { checkDocument } from '../../../../server/src/rules/check';
import type { CheckOptions } from '../../../../server/src/rules/check-options';
import type { Diagnostic, Fix } from '../../../../server/src/rules/diagnostic';
import { applyEdits } from '../../../../server/src/rules/fix-all';

/** A finding with the text it underlines. Hints are not looked at. */
export interface Found {
  readonly code: string;
  readonly underlined: string;
  readonly span: Diagnostic['span'];
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** What is found in a file of Entra. @throws when it is not recognised as one */
export function check(text: string, options: Partial<CheckOptions> = {}): readonly Found[] {
  const document = readDocument('file:///schema.json', text);
  if (document?.provider !== 'entra') throw new Error('not recognised');
  const found = checkDocument(document, () => never(), { fileSyntax: true, ...options });
  return found
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, span, severity, message, fixes }) => ({
      code,
      underlined: text.slice(span.start, span.end),
      span,
      severity,
      message,
      fixes,
    }));
}

/** The text after the first fix of a finding, or that of a title. @throws when there is none */
export function applyFix(text: string, found: Found | undefined, title?: string): string {
  const fix = found?.fixes.find((each) => title === undefined || each.title === title);
  if (fix === undefined) throw new Error(`no fix: ${JSON.stringify(found)}`);
  return applyEdits(text, fix.edits);
}

function never(): never {
  throw new Error('no connector');
}
