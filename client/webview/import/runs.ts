import type { PageJson, RunJson } from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { element } from '../shared/dom';
import type { ImportRequest } from './messages';
import { placeLink } from './place-link';

/** So many runs of dependent calls, and pages of one run, are shown; the saved preview has all. */
const MOST = 100;

/** Which requests the connector would make, and why each list ends. */
export function runSection(runs: readonly RunJson[], send: (request: ImportRequest) => void): readonly HTMLElement[] {
  const shown = runs.slice(0, MOST).map((run) => runBlock(run, send));
  const more =
    runs.length > MOST
      ? element('p', { class: 'quiet' }, `${runs.length - MOST} more requests are not shown.`)
      : undefined;
  return [
    element('section', { class: 'runs', 'aria-label': 'Requests' }, element('h2', {}, 'Requests'), ...shown, more),
  ];
}

function runBlock(run: RunJson, send: (request: ImportRequest) => void): HTMLElement {
  const type = run.entitlementType === null ? '' : ` ${run.entitlementType}`;
  const record = run.forRecord === null ? '' : ` for ${run.forRecord}`;
  const of = run.total === null ? '' : ` of ${run.total}`;
  const label =
    run.stop.confidenceLabel === null
      ? undefined
      : element('span', { class: 'confidence' }, ` ${run.stop.confidenceLabel}`);
  return element(
    'div',
    { class: 'run' },
    element(
      'p',
      {},
      element('strong', {}, `${run.section}${type} · ${run.call}${record}`),
      ` ${run.records} ${run.records === 1 ? 'record' : 'records'}${of} `,
      placeLink(run.place, send),
    ),
    element('ol', { class: 'pages' }, ...run.pages.slice(0, MOST).map(pageRow)),
    element('p', { class: run.failed ? 'stop failed' : 'stop' }, run.stop.text, label),
  );
}

function pageRow({ method, url, status, records, repeated }: PageJson): HTMLElement {
  const again = repeated > 0 ? `, ${repeated} of them again` : '';
  const answer = `${status === null ? '' : `${status} · `}${records} ${records === 1 ? 'record' : 'records'}${again}`;
  return element('li', {}, element('code', {}, `${method} ${url}`), element('span', { class: 'answer' }, answer));
}
