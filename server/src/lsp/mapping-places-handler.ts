import { mappingPlaces } from '../features/mapping-places';
import type { MappingPlaceInfo, MappingPlacesParams } from './protocol';
import { type Session, subjectOf } from './session';

/** Answers {@link mappingPlacesMethod}. */
export async function mappingPlacesOf(
  session: Session,
  { uri }: MappingPlacesParams,
): Promise<readonly MappingPlaceInfo[] | null> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return null;
  const { file, document } = subject;
  return mappingPlaces(document).map(({ preview, offset }) => ({ preview, position: file.lines.positionAt(offset) }));
}
