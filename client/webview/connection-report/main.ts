import { element, mainElement } from '../shared/dom';
import { connectToExtension } from '../shared/vscode-api';
import type { ReportedStage, ReportMessage, ReportRequest, ReportState } from './messages';

const signs: Readonly<Record<ReportedStage['state'], readonly [sign: string, word: string]>> = {
  passed: ['✓', 'passed'],
  warned: ['!', 'warning'],
  failed: ['✗', 'failed'],
  unknown: ['?', 'not known'],
  skipped: ['–', 'not reached'],
};

const title = element('h1');
// A screen reader hears how it goes; the list itself would be read again from its start with each stage.
const summary = element('p', { role: 'status', 'aria-live': 'polite', class: 'summary' });
const stages = element('ol', { 'aria-label': 'Stages of the test' });
const actions = element('div', { class: 'actions', role: 'group', 'aria-label': 'Actions' });
mainElement().append(title, summary, stages, actions);

const send = connectToExtension<ReportMessage, ReportRequest>((message) => {
  if (message.type === 'state') show(message.state);
});

const again = button('Test Again', 'again');
const other = button('Other Connection…', 'other');
const copy = button('Copy as Markdown', 'copy');
const cancel = button('Cancel', 'cancel');
send({ type: 'ready' });

function button(label: string, type: ReportRequest['type']): HTMLButtonElement {
  const created = element('button', { type: 'button' }, label);
  created.addEventListener('click', () => send({ type }));
  return created;
}

function show(state: ReportState): void {
  title.textContent = state.title;
  summary.textContent = state.summary;
  summary.className = `summary ${state.outcome}`;
  stages.setAttribute('aria-busy', String(state.outcome === 'running'));
  // Stages are only ever added while a test runs: what stands stays, so that a selection in it is not lost.
  const shown = stages.children.length;
  if (state.stages.length < shown || state.outcome !== 'running') stages.replaceChildren(...state.stages.map(row));
  else stages.append(...state.stages.slice(shown).map(row));
  showActions(state.outcome === 'running' ? [cancel] : [again, other, copy]);
}

/** Buttons that stay keep the focus; when the focused one goes, the first takes it. */
function showActions(wanted: readonly HTMLButtonElement[]): void {
  const hadFocus = actions.contains(document.activeElement);
  if (actions.children.length === wanted.length && wanted.every((one) => actions.contains(one))) return;
  actions.replaceChildren(...wanted);
  if (hadFocus && !actions.contains(document.activeElement)) wanted[0]?.focus();
}

function row(stage: ReportedStage): HTMLElement {
  const [sign, word] = signs[stage.state];
  return element(
    'li',
    { class: stage.state },
    element('span', { class: 'sign', role: 'img', 'aria-label': word }, sign),
    element('span', { class: 'title' }, stage.title),
    element(
      'div',
      { class: 'findings' },
      element('p', {}, stage.evidence),
      stage.cause ? element('p', { class: 'cause' }, stage.cause) : undefined,
      stage.remedy ? element('p', { class: 'remedy' }, `→ ${stage.remedy}`) : undefined,
    ),
  );
}
