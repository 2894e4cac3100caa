import { readDocument } from '../../../../server/src/documents/document';
import { checkDocument } from '../../../../server/src/rules/check';
import type { Diagnostic } from '../../../../server/src/rules/diagnostic';

/** A finding with the text it underlines. */
export interface Found extends Pick<Diagnostic, 'code' | 'severity' | 'message' | 'fixes'> {
  readonly underlined: string;
}

/** What is found in a file. @throws when it is not recognised */
export function checkFile(name: string, text: string): readonly Found[] {
  const document = readDocument(`file:///${name}`, text);
  if (document === undefined) throw new Error(`${name} is not recognised`);
  const none = (): never => {
    throw new Error('no connector');
  };
  return checkDocument(document, none, { fileSyntax: true }).map(({ code, severity, message, fixes, span }) => ({
    code,
    severity,
    message,
    fixes,
    underlined: text.slice(span.start, span.end),
  }));
}
