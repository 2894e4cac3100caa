import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { type OktaDocument, readOktaDocument } from '../../../../server/src/documents/okta/document';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import type { ComparableMapping } from '../../../../server/src/provisioning/compare/compare-mappings';
import type { FileText } from '../connector/connectors';

/** A version of a mapping as texts, which cross to a worker where documents could not. */
export interface VersionTexts {
  /** A file of Entra or Okta, or a connector of Saviynt. */
  readonly kind: 'file' | 'saviynt';
  /** Tells a connector among those the files hold; '' for a file. */
  readonly key: string;
  /** All files of a connector; else one. */
  readonly files: readonly FileText[];
  /** For a mapping of Okta the other files of its folder, where its schemas lie. */
  readonly beside: readonly FileText[];
}

/** Reads a version of a mapping; undefined when the texts are none. */
export function readVersion({ kind, key, files, beside }: VersionTexts): ComparableMapping | undefined {
  const [first] = files;
  if (kind === 'file') return first && fileMapping(first, beside);
  return groupConnectors(files.flatMap(({ uri, text }) => readSaviyntDocument(uri, text) ?? [])).get(key);
}

function fileMapping({ uri, text }: FileText, beside: readonly FileText[]): ComparableMapping | undefined {
  const entra = readEntraDocument(uri, text);
  if (entra !== undefined) return entra.attributeMappings.length > 0 ? entra : undefined;
  const okta = readOktaDocument(uri, text);
  if (okta === undefined || okta.mappings.length === 0) return undefined;
  const others = beside.flatMap((file): readonly OktaDocument[] => {
    const other = readOktaDocument(file.uri, file.text);
    // An earlier version of the mapping that lies beside it says nothing about attributes.
    return other !== undefined && other.mappings.length === 0 ? [other] : [];
  });
  return okta.withFiles(others);
}
