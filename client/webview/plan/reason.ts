import type { PlanFigure } from '../../../server/src/provisioning/render/figures/figure';
import { element } from '../shared/dom';
import { sourceNode } from './source';

/** How a number comes about, where its limits are published, and a way to the people it counts. */
export function figureReason({ reason, people }: PlanFigure, onShow: () => void): readonly HTMLElement[] {
  const lines = reason.map(({ says, source }) =>
    element(
      'li',
      {},
      `${says} `,
      source === undefined ? undefined : sourceNode(source.url ?? source.title, source.title),
    ),
  );
  const list = element('ul', { class: 'reasons' }, ...lines);
  if (people === undefined) return [list];
  const show = element('button', { type: 'button' }, 'List the People');
  show.addEventListener('click', () => onShow());
  return [list, element('p', {}, show)];
}
