import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { plainMarkdown } from '../../markdown';
import { factLines, typeOf } from './words';

/**
 * What a member is for.
 * @param holder what is documented about the object it stands in
 */
export function keyWords(name: string, holder: SchemaPlace | undefined): string | undefined {
  if (holder === undefined) return undefined;
  const place = holder.property(name);
  if (place?.description !== undefined)
    return [`**${plainMarkdown(name)}** — ${typeOf(place)}`, place.description, ...factLines(place)].join('\n\n');
  if (holder.properties.size === 0) return undefined;
  if (name.includes('@odata.')) return `**${plainMarkdown(name)}**\n\nAn annotation of Graph. It may stay or go.`;
  const around = holder.title ?? 'this object';
  return `**${plainMarkdown(name)}**\n\nMicrosoft Graph documents no such member of ${around}.`;
}
