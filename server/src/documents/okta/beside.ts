import type { OktaDocument } from './document';
import type { ProfileMapping } from './model/profile-mapping';

/** A mapping with the file it stands in. */
export interface MappingBeside {
  readonly document: OktaDocument;
  readonly mapping: ProfileMapping;
}

/** Every mapping of a file and of those beside it. */
export function mappingsAround(document: OktaDocument): readonly MappingBeside[] {
  return [document, ...document.beside].flatMap((each) =>
    each.mappings.map((mapping) => ({ document: each, mapping })),
  );
}

/** The documents of Okta among `documents`, each with those of its folder beside it; all others as they are. */
export function besideEachOther<T extends { readonly uri: string; readonly provider: string }>(
  documents: readonly (T | OktaDocument)[],
): readonly (T | OktaDocument)[] {
  const folders = new Map<string, OktaDocument[]>();
  for (const document of documents) {
    if (!isOkta(document)) continue;
    const folder = folderOf(document.uri);
    const files = folders.get(folder);
    if (files === undefined) folders.set(folder, [document]);
    else files.push(document);
  }
  return documents.map((document) => {
    if (!isOkta(document)) return document;
    const others = (folders.get(folderOf(document.uri)) ?? []).filter((other) => other !== document);
    return others.length === 0 ? document : document.withFiles(others);
  });
}

function isOkta(document: { readonly provider: string }): document is OktaDocument {
  return document.provider === 'okta';
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
