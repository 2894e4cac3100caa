import type { LogExplanation, MessageExplanation } from '../explain';
import type { Candidate } from '../explain-error';
import type { EventGroup } from '../groups';

/** The format of the JSON; a change that breaks a reader gets another number. */
const LOG_FORMAT = 'log-explanation/1';
const ERROR_FORMAT = 'error-explanation/1';

/** An explanation as JSON for programs, with everything the other forms show and all people. */
export function explanationAsJson(explanation: LogExplanation | MessageExplanation): string {
  return `${JSON.stringify(explanation.kind === 'log' ? logJson(explanation) : errorJson(explanation), null, 2)}\n`;
}

function logJson({ kind, groups, hasMapping, ...rest }: LogExplanation) {
  return { format: LOG_FORMAT, ...rest, groups: groups.map(groupJson) };
}

function groupJson({ cause, alternatives, attributes, ...rest }: EventGroup) {
  return {
    ...rest,
    cause: cause === undefined ? null : candidateJson(cause),
    alternatives: alternatives.map(candidateJson),
    attributes: attributes.map(({ path, sent, places }) => ({
      path,
      sent,
      places: places.map(({ line, attribute, source }) => ({ line, attribute, source })),
    })),
  };
}

function errorJson({ asked, facts, candidates }: MessageExplanation) {
  return { format: ERROR_FORMAT, asked, ...facts, candidates: candidates.map(candidateJson) };
}

function candidateJson({ error, evidence, meaning, remedy, parameters }: Candidate) {
  const { id, origin, mend, codes, statuses, scimType, confidence, statusConfidence, source, statement } = error;
  return {
    id,
    origin,
    evidence,
    meaning,
    remedy,
    mend,
    attributes: parameters.map(({ path }) => path),
    codes,
    statuses,
    ...(scimType === undefined ? {} : { scimType }),
    confidence,
    statusConfidence,
    source,
    ...(statement === undefined ? {} : { statement }),
  };
}
