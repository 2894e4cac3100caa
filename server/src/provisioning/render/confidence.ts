import { confidenceLabel, statement } from '../../account/statements';
import type { Confidence } from '../../knowledge/scim/sources';
import type { PredictedAnswer } from '../plan/plan';

/** How far a predicted answer can be relied on. */
export interface AnswerConfidence {
  /** That it comes out so: a success, or a refusal. */
  readonly confidence: Confidence;
  /** That it has this status and scimType: often only the refusal itself was published. */
  readonly statusConfidence: Confidence;
  /** Both, for people: `[documented]`, or `[documented; the status is our belief]`. */
  readonly label: string;
}

const ORDER: readonly Confidence[] = ['documented', 'seen', 'believed'];

/**
 * How far a predicted answer can be relied on: for a refusal as far as its reason, which stands first; for a success as
 * far as the weakest statement it rests on. The statuses of successes are described for every endpoint.
 */
export function confidenceOf({ status, predictions }: PredictedAnswer): AnswerConfidence {
  if (status < 400) {
    const confidence = weakest(predictions.map((id) => statement(id).confidence));
    return { confidence, statusConfidence: confidence, label: confidenceLabel(confidence) };
  }
  const [reason] = predictions;
  if (reason === undefined) return { confidence: 'documented', statusConfidence: 'documented', label: '[documented]' };
  const { confidence, statusConfidence: ofStatus } = statement(reason);
  const statusConfidence = weakest([confidence, ofStatus]);
  return { confidence, statusConfidence, label: confidenceLabel(confidence, statusConfidence) };
}

function weakest(confidences: readonly Confidence[]): Confidence {
  return ORDER[Math.max(0, ...confidences.map((one) => ORDER.indexOf(one)))] ?? 'believed';
}
