import type { ProblemJson } from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { element } from '../shared/dom';
import type { ImportRequest } from './messages';
import { placeLink } from './place-link';

const signs: Readonly<Record<ProblemJson['severity'], string>> = { error: '✗', warning: '!', information: 'i' };

/** What of the mapping makes the import give less than was meant, each with its place. */
export function problemSection(
  problems: readonly ProblemJson[],
  send: (request: ImportRequest) => void,
): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ severity, code, message, place, confidenceLabel }) =>
    element(
      'li',
      { class: severity, title: code },
      element('span', { class: 'sign', role: 'img', 'aria-label': severity }, signs[severity]),
      element(
        'span',
        {},
        message,
        ' ',
        place === null ? undefined : placeLink(place, send),
        confidenceLabel === null ? undefined : element('span', { class: 'confidence' }, ` ${confidenceLabel}`),
      ),
    ),
  );
  return [
    element(
      'section',
      { class: 'problems', 'aria-label': 'Problems' },
      element('h2', {}, 'Problems'),
      element('ul', {}, ...items),
    ),
  ];
}
