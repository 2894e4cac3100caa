import type { Conversion } from '../convert';

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
    ...(comparison && { comparison }),
    text,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
