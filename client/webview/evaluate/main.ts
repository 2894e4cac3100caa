import type { EvaluateAnswer } from '../../../server/src/lsp/protocol';
import { element, mainElement } from '../shared/dom';
import { connectToExtension } from '../shared/vscode-api';
import { EditPart } from './edit-part';
import { InputsForm } from './inputs-form';
import type { EvaluateMessage, EvaluateRequest, EvaluateSubject } from './messages';
import { inputsRecord } from './model/input-value';
import { findingElements, resultElements } from './result';

/** So long after the last key the expression is evaluated, in milliseconds. */
const pause = 120;

const origin = element('p', { class: 'quiet' });
const text = element('textarea', { 'aria-label': 'Expression', rows: '3', spellcheck: 'false' });
const time = element('input', {
  type: 'text',
  'aria-label': 'Time of the run',
  placeholder: 'now, or 2026-01-15T09:00:00Z',
});
const timeProblem = element('p', { class: 'problem', role: 'alert' });
// A screen reader hears the new result; the rest of the page is as the person left it.
const result = element('div', { class: 'result', role: 'status', 'aria-live': 'polite' });
const findings = element('div', { class: 'findings' });
const form = new InputsForm(() => evaluateSoon());
const copyValue = element('button', { type: 'button' }, 'Copy Value');
const copyCase = element('button', { type: 'button' }, 'Copy as Test Case');
const title = element('h1', {}, 'Evaluate Expression');
const edit = new EditPart({
  write: () => send({ type: 'write', text: text.value }),
  people: () => send({ type: 'people' }),
});
mainElement().append(
  title,
  origin,
  text,
  edit.root,
  section('Inputs', form.root, element('label', { class: 'input' }, element('code', {}, 'Time'), time), timeProblem),
  section(
    'Result',
    result,
    element('div', { class: 'actions', role: 'group', 'aria-label': 'Copy' }, copyValue, copyCase),
  ),
  section('Findings', findings),
);

let subject: EvaluateSubject | undefined;
let answer: EvaluateAnswer | undefined;
let question = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

const send = connectToExtension<EvaluateMessage, EvaluateRequest>((message) => {
  if (message.type === 'subject') return begin(message.subject);
  if (message.type === 'written') return edit.written(text.value, message);
  if (message.type === 'notWritten') return edit.refused(message.reason);
  if (message.question !== question) return;
  if (message.type === 'people') return edit.showPeople(message.file, message.results);
  if (message.type === 'failed') return showFailure(message.reason);
  show(message.answer);
});
text.addEventListener('input', () => {
  edit.changed(text.value);
  evaluateSoon();
});
time.addEventListener('input', () => evaluateSoon());
copyValue.addEventListener('click', () => {
  if (answer?.verdict !== 'ok') return;
  send({ type: 'copy', what: 'value', text: answer.text ?? '' });
});
copyCase.addEventListener('click', () => {
  const made = testCase();
  if (made !== undefined) send({ type: 'copy', what: 'case', text: JSON.stringify(made, null, 2) });
});
send({ type: 'ready' });

function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element('section', { 'aria-label': title }, element('h2', {}, title), ...children);
}

function begin(next: EvaluateSubject): void {
  subject = next;
  const language = next.mode === 'expression' ? 'Groovy expression' : next.languageName;
  origin.textContent = `${language} · ${next.place}`;
  text.value = next.text;
  title.textContent = next.edit === undefined ? 'Evaluate Expression' : 'Edit Expression';
  edit.begin(next.edit, next.text);
  form.clear();
  form.show(next.inputs);
  evaluate();
}

function evaluateSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(evaluate, pause);
}

function evaluate(): void {
  if (subject === undefined) return;
  const now = readTime();
  question++;
  send({
    type: 'evaluate',
    question,
    what: { text: text.value, inputs: form.values, ...(now === undefined ? {} : { now }) },
  });
}

/** The time of the run; undefined for the present, also while what is written is no time. */
function readTime(): number | undefined {
  const written = time.value.trim();
  const value = written === '' ? undefined : Date.parse(written);
  const isWrong = value !== undefined && Number.isNaN(value);
  timeProblem.textContent = isWrong ? 'This is no time: write for example 2026-01-15T09:00:00Z.' : '';
  time.setAttribute('aria-invalid', String(isWrong));
  return isWrong ? undefined : value;
}

function show(next: EvaluateAnswer): void {
  answer = next;
  // A name that was just written may have a value of the sample user, which this answer did not know of.
  if (form.show(next.inputs)) evaluateSoon();
  result.replaceChildren(...resultElements(text.value, next));
  findings.replaceChildren(...findingElements(text.value, next));
  copyValue.disabled = next.verdict !== 'ok';
}

function showFailure(reason: string): void {
  answer = undefined;
  result.replaceChildren(element('p', { class: 'failure' }, reason));
  findings.replaceChildren();
  copyValue.disabled = true;
}

/** A case for a file that `eval --vectors` runs. */
function testCase(): Readonly<Record<string, unknown>> | undefined {
  if (answer === undefined || subject === undefined) return undefined;
  const { mode } = subject;
  const now = readTime();
  return {
    expression: text.value,
    ...(mode === undefined ? {} : { mode }),
    inputs: inputsRecord(form.values),
    ...(now === undefined ? {} : { now: new Date(now).toISOString() }),
    ...(answer.verdict === 'ok' ? { expected: answer.json ?? null } : {}),
    ...(answer.verdict === 'wrong' ? { error: answer.error?.exception ?? '' } : {}),
    ...(answer.verdict === 'unknown' ? { unknown: '' } : {}),
  };
}
