import {
  MarkupKind,
  type ParameterInformation,
  type SignatureHelp,
  type SignatureInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { type SignatureWords, signatureHelp } from '../features/expression/signature-help';
import type { ClientSupport } from './client-support';
import { type Session, subjectOf } from './session';

/** Answers `textDocument/signatureHelp`. */
export async function signatureHelpAt(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<SignatureHelp | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const offset = subject.file.lines.offsetAt(params.position);
  const found = signatureHelp(subject.document, offset, subject.workspace);
  if (found === undefined) return null;
  const { signatures, active } = found;
  return {
    signatures: signatures.map((signature) => toSignature(signature, session.support)),
    activeSignature: active,
    // For clients that know only one for all signatures.
    ...activeParameter(signatures[active]),
  };
}

function toSignature(signature: SignatureWords, support: ClientSupport): SignatureInformation {
  const { label, documentation } = signature;
  return {
    label,
    documentation: { kind: MarkupKind.Markdown, value: documentation },
    parameters: signature.parameters.map(
      ({ label: { start, end }, documentation: text }): ParameterInformation => ({
        label: support.labelOffsets ? [start, end] : label.slice(start, end),
        ...(text === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: text } }),
      }),
    ),
    ...activeParameter(signature),
  };
}

/** An argument too many belongs to no parameter: an index behind the last marks none in VS Code. */
function activeParameter(signature: SignatureWords | undefined): { readonly activeParameter?: number } {
  return signature === undefined ? {} : { activeParameter: signature.active ?? signature.parameters.length };
}
