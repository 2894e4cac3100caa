import { peopleData } from '../../provisioning/compare/render/json';
import type { Conversion, ConversionComparison } from '../convert';

/** A conversion as JSON for programs: the result as text, the remarks and the comparison. */
export function conversionAsJson({
  from,
  to,
  provider,
  fileName,
  text,
  attributes,
  remarks,
  comparison,
}: Conversion): string {
  const json = {
    format: 'mapping-conversion/1',
    from,
    to,
    provider,
    fileName,
    attributes,
    remarks,
    ...(comparison && { comparison: comparisonData(comparison) }),
    text,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function comparisonData({ values, plans }: ConversionComparison) {
  return { values, people: plans === undefined ? null : peopleData(plans) };
}
