import type { Diagnostic, FileEdit, Fix } from './diagnostic';

/** One fix can make room for another; more rounds than this would mean that two rules undo each other. */
const MAX_ROUNDS = 10;

/**
 * Applies every safe fix to one file until none is left.
 * @param check the diagnostics of a candidate text of the file, in the order of the file
 * @returns the text, unchanged when there is nothing to do
 */
export function fixAll(uri: string, text: string, check: (text: string) => readonly Diagnostic[]): string {
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = compatibleEdits(uri, check(current));
    if (edits.length === 0) return current;
    const next = applyEdits(current, edits);
    if (next === current) return current;
    current = next;
  }
  return current;
}

/** The edits of as many safe fixes as fit together; a fix is taken whole or not at all, the first one first. */
function compatibleEdits(uri: string, diagnostics: readonly Diagnostic[]): readonly FileEdit[] {
  const taken: FileEdit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find(({ isSafe }) => isSafe);
    if (fix !== undefined && isOwn(fix, uri) && fix.edits.every((edit) => !taken.some((other) => collide(edit, other))))
      taken.push(...fix.edits);
  }
  return taken;
}

function isOwn(fix: Fix, uri: string): boolean {
  return fix.edits.length > 0 && fix.edits.every((edit) => edit.uri === uri);
}

/** Two insertions at one place collide as well: their order would be chance. */
function collide(a: FileEdit, b: FileEdit): boolean {
  const isInsertion = a.span.start === a.span.end || b.span.start === b.span.end;
  if (isInsertion) return a.span.start <= b.span.end && b.span.start <= a.span.end;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** `text` with edits that do not overlap, in whatever order they come. */
export function applyEdits(text: string, edits: readonly FileEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
