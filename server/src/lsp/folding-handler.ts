import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingRanges } from '../features/folding-ranges';
import type { Session } from './session';

/** Files of the language `json` are folded by the editor already. */
const OWN_LANGUAGE = 'saviynt-json';

/** Answers `textDocument/foldingRange`, for files of our own language. */
export function foldingRangesOf({ store }: Session, { textDocument }: FoldingRangeParams): FoldingRange[] | null {
  const file = store.get(textDocument.uri);
  const document = file?.recognised;
  if (file === undefined || document?.provider !== 'saviynt' || file.languageId !== OWN_LANGUAGE) return null;
  return foldingRanges(document, file.lines).map(({ startLine, endLine }) => ({ startLine, endLine }));
}
