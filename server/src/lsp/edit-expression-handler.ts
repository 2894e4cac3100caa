import { peopleResults } from '../features/edit-expression/people-results';
import { type EditSubject, editSubjectAt } from '../features/edit-expression/subject';
import { unmappedTargets } from '../features/edit-expression/unmapped-targets';
import { writeBack } from '../features/edit-expression/write-back';
import { expressionInputs } from '../features/expression/evaluation';
import type { SampleUser } from '../features/expression/sample-user';
import { isObject } from '../json/value';
import { applyTextEdits } from '../text/apply-edits';
import { toRange } from './convert';
import { toInfo } from './evaluate-handler';
import type {
  EditableExpression,
  ExpressionPlaceParams,
  PeopleResultsParams,
  PersonResultInfo,
  UnmappedTargetInfo,
  WriteBackAnswer,
  WriteBackParams,
} from './protocol';
import { type Session, type Subject, subjectOf } from './session';

/** More people than a person looks at are left out. */
const MOST_PEOPLE = 200;

/** Answers {@link editableExpressionMethod}. */
export async function editableExpression(
  session: Session,
  params: ExpressionPlaceParams,
): Promise<EditableExpression | null> {
  const found = await find(session, params);
  if (found === undefined) return null;
  const { subject, in: file } = found;
  const { slot, text, mode, span, target } = subject;
  const inputs = expressionInputs(
    slot.language,
    { text, ...(mode === undefined ? {} : { mode }) },
    { slot, offset: 0, isInEscape: false },
    session.sample.user,
    Date.now(),
  );
  return {
    language: slot.language.id,
    languageName: slot.language.name,
    text,
    ...(mode === undefined ? {} : { mode }),
    inputs: inputs.map(toInfo),
    target,
    isNew: span === undefined,
    position: span === undefined ? params.position : file.file.lines.positionAt(slot.text.toFile(span.start)),
  };
}

/** Answers {@link peopleResultsMethod}. */
export async function peopleResultsOf(
  session: Session,
  params: PeopleResultsParams,
): Promise<readonly PersonResultInfo[] | null> {
  if (!isObject(params) || typeof params.text !== 'string' || !Array.isArray(params.people)) return null;
  const found = await find(session, params);
  if (found === undefined) return null;
  const { slot, mode } = found.subject;
  const people = params.people.filter(isPerson).slice(0, MOST_PEOPLE) as readonly SampleUser[];
  return peopleResults(slot, params.text, mode, people, params.now);
}

/** Answers {@link writeBackMethod}. */
export async function writeExpression(session: Session, params: WriteBackParams): Promise<WriteBackAnswer | null> {
  if (!isObject(params) || typeof params.text !== 'string') return null;
  const found = await find(session, params);
  if (found === undefined || found.subject.text !== params.original)
    return {
      edit: null,
      reason: 'The expression has been changed in the file since it was opened here. Open it again.',
    };
  const { subject, in: file } = found;
  const written = writeBack(file.document, subject, params.text);
  if (typeof written === 'string') return { edit: null, reason: written };
  const before = file.file.text;
  const after = applyTextEdits(before, written.edits);
  const { start, end, newText } = difference(before, after);
  return {
    edit: { version: file.file.version, range: toRange(file.file.lines, { start, end }), newText },
    ...(written.note === undefined ? {} : { note: written.note }),
  };
}

/** Answers {@link unmappedTargetsMethod}. */
export async function unmappedTargetsOf(
  session: Session,
  params: ExpressionPlaceParams,
): Promise<readonly UnmappedTargetInfo[] | null> {
  const file = await subjectOf(session, params.uri);
  if (file?.document.provider !== 'entra') return null;
  return unmappedTargets(file.document, file.file.lines.offsetAt(params.position)) ?? null;
}

async function find(
  session: Session,
  { uri, position, target }: ExpressionPlaceParams,
): Promise<{ readonly subject: EditSubject; readonly in: Subject } | undefined> {
  const file = await subjectOf(session, uri);
  if (file === undefined) return undefined;
  const offset = file.file.lines.offsetAt(position);
  const subject = editSubjectAt(file.document, offset, file.workspace, target);
  return subject && { subject, in: file };
}

function isPerson(person: unknown): boolean {
  return isObject(person) && typeof person.label === 'string' && isObject(person.values);
}

/** The one replacement that turns `before` into `after`: what both have at their ends stays as it is. */
function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
