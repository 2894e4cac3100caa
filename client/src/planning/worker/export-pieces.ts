import type { Plan } from '../../../../server/src/provisioning/plan/plan';
import { planAsHtml } from '../../../../server/src/provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../../../server/src/provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../../../server/src/provisioning/render/plan-csv';
import { planAsJsonPieces } from '../../../../server/src/provisioning/render/plan-json';
import { planAsJunit } from '../../../../server/src/provisioning/render/plan-junit';
import { planAsNdjson } from '../../../../server/src/provisioning/render/plan-ndjson';
import { planTextPieces } from '../../../../server/src/provisioning/render/plan-text';
import { fenced } from '../../infrastructure/fenced';
import type { ExportFormat } from '../export-formats';

/** A plan in a format, in pieces that are made as they are asked for: about one a person. */
export function exportPieces(plan: Plan, format: ExportFormat): Iterable<string> {
  switch (format) {
    case 'json':
      return planAsJsonPieces(plan);
    case 'ndjson':
      return planAsNdjson(plan);
    case 'csv':
      return planAsCsv(plan);
    case 'html':
      return planAsHtml(plan);
    case 'markdown':
      return [planAsMarkdown(plan)];
    case 'junit':
      return planAsJunit(plan);
    case 'text':
      return fencedPieces(plan);
  }
}

/** The fence is known once the text is; until then each person is a piece of nothing. */
function* fencedPieces(plan: Plan): Generator<string> {
  const pieces: string[] = [];
  for (const piece of planTextPieces(plan)) {
    pieces.push(piece);
    yield '';
  }
  yield fenced(pieces.join(''));
}
