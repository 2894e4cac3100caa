import type { AnswerJson, RequestJson } from '../../../server/src/provisioning/render/plan-format';
import { sendingLead } from '../../../server/src/provisioning/render/sending-words';
import { element } from '../shared/dom';
import type { RequestForm } from './messages';
import { jsonTokens, prettyBody } from './model/json-tokens';
import { sourceNode } from './source';

const taskWords = {
  true: 'EIC completes the task',
  false: 'EIC marks the task failed',
  unknown: 'Whether EIC completes the task cannot be told',
} as const;

/** One request with method, URL, headers and body, and the answer to expect with how sure that is. */
export function requestCard(request: RequestJson, onCopy: (form: RequestForm) => void): HTMLElement {
  const { method, url, parameter, call, headers, body, sent, problem, answer, task } = request;
  return element(
    'article',
    { class: 'request' },
    element(
      'h4',
      {},
      element('span', { class: 'method' }, `${sendingLead(sent)}${method}`),
      element('span', { class: 'url' }, url === '' ? '(URL not known)' : url),
      element('span', { class: 'call' }, `${parameter} ${call}`.trim()),
    ),
    element(
      'dl',
      { class: 'headers' },
      ...Object.entries(headers).flatMap(([name, value]) => [element('dt', {}, `${name}:`), element('dd', {}, value)]),
    ),
    body === null ? undefined : bodyBlock(body),
    copyButtons(body !== null, onCopy),
    problem === null ? undefined : element('p', { class: 'problem' }, problem),
    answer === null ? undefined : answerBlock(answer),
    task === null ? undefined : element('p', { class: 'task' }, `${taskWords[`${task.succeeds}`]}: ${task.because}.`),
  );
}

const copies: readonly (readonly [RequestForm, label: string, title: string])[] = [
  ['body', 'Copy Body', 'Copies it exactly as it would be sent'],
  ['curl', 'Copy as cURL', 'Copies a command for bash or zsh; it takes the token from a variable'],
  ['http', 'Copy as .http', 'Copies the request for a REST client; the token is a variable'],
];

function copyButtons(hasBody: boolean, onCopy: (form: RequestForm) => void): HTMLElement {
  const buttons = copies
    .filter(([form]) => hasBody || form !== 'body')
    .map(([form, label, title]) => {
      const copy = element('button', { type: 'button', title }, label);
      copy.addEventListener('click', () => onCopy(form));
      return copy;
    });
  return element('div', { class: 'copies' }, ...buttons);
}

function bodyBlock(body: string): HTMLElement {
  const code = element('code', {});
  for (const { kind, text } of jsonTokens(prettyBody(body)))
    code.append(kind === 'plain' ? text : element('span', { class: `json-${kind}` }, text));
  const pre = element('pre', { tabindex: '0', 'aria-label': 'Request body, indented for reading' }, code);
  return element('div', { class: 'body' }, pre);
}

function answerBlock({ status, detail, scimType, confidenceLabel, statements }: AnswerJson): HTMLElement {
  const words = [detail ?? '', scimType === null ? '' : `(${scimType})`].filter(Boolean).join(' ');
  const reasons = statements.map(({ id, says, source }) => element('li', {}, `${says} (${id}) `, sourceNode(source)));
  return element(
    'div',
    { class: status >= 400 ? 'answer refused' : 'answer' },
    element(
      'p',
      {},
      element('span', {}, 'Expected answer '),
      element('strong', {}, `→ ${status}`),
      words === '' ? undefined : element('span', {}, ` ${words}`),
      element('span', { class: 'confidence' }, ` ${confidenceLabel}`),
    ),
    reasons.length === 0
      ? undefined
      : element('details', {}, element('summary', {}, 'What this rests on'), element('ul', {}, ...reasons)),
  );
}
