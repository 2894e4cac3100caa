import { statement } from '../../account/statements';
import type { Confidence } from '../../knowledge/scim/sources';
import type { PredictedAnswer } from '../plan/plan';

const ORDER: readonly Confidence[] = ['documented', 'seen', 'believed'];

/**
 * How far a predicted answer can be relied on: for a refusal as far as its reason, which stands first; for a success as
 * far as the weakest statement it rests on.
 */
export function confidenceOf({ status, predictions }: PredictedAnswer): Confidence {
  const counted = status >= 400 ? predictions.slice(0, 1) : predictions;
  const weakest = Math.max(0, ...counted.map((id) => ORDER.indexOf(statement(id).confidence)));
  return ORDER[weakest] ?? 'believed';
}
