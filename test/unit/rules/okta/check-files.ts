import { readDocument } from '../../../../server/src/documents/document';
import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { checkDocument } from '../../../../server/src/rules/check';
import type { CheckOptions } from '../../../../server/src/rules/check-options';
import type { Diagnostic } from '../../../../server/src/rules/diagnostic';

/** A finding with its file and the text it underlines. */
export interface Found extends Diagnostic {
  readonly file: string;
  readonly underlined: string;
}

/** What is found in files of one folder, by name. @throws when one is not recognised as Okta's */
export function check(files: Readonly<Record<string, string>>, options: Partial<CheckOptions> = {}): readonly Found[] {
  const documents = Object.entries(files).map(([name, text]) => {
    const document = readDocument(`file:///folder/${name}`, text);
    if (document?.provider !== 'okta') throw new Error(`${name} is not recognised`);
    return document;
  });
  return besideEachOther(documents).flatMap((document) => {
    const file = document.uri.slice('file:///folder/'.length);
    return checkDocument(document, () => never(), { fileSyntax: true, ...options }).map(
      ({ uri, code, severity, span, message, fixes, related }) => ({
        ...{ uri, code, severity, span, message, fixes, related, file },
        underlined: (files[file] ?? '').slice(span.start, span.end),
      }),
    );
  });
}

function never(): never {
  throw new Error('no connector');
}
