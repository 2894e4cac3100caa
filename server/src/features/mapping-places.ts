import type { ProvisioningDocument } from '../documents/document';
import { userMappings } from '../documents/entra/choose-mapping';
import { hasOktaMappings, usualDirection } from '../documents/okta/choose-mapping';
import type { SaviyntDocument } from '../documents/saviynt/document';
import type { ParameterName } from '../knowledge/saviynt/parameters';

/** A place of a file from which a preview can start. */
export interface MappingPlace {
  /** Which preview: what provisioning would do to people, or what an import would read. */
  readonly preview: 'provisioning' | 'import';
  /** Offset in the file of the object that holds the mapping. */
  readonly offset: number;
}

/** The parameters of Saviynt that act on a person's account, as a plan takes them. */
const PROVISIONING: ReadonlySet<ParameterName> = new Set<ParameterName>([
  'CreateAccountJSON',
  'UpdateAccountJSON',
  'EnableAccountJSON',
  'DisableAccountJSON',
  'RemoveAccountJSON',
]);

/** Where a preview of a document starts, in the order of the file; empty when nothing in it can be previewed. */
export function mappingPlaces(document: ProvisioningDocument): readonly MappingPlace[] {
  switch (document.provider) {
    case 'saviynt':
      return parametersOf(document);
    case 'entra':
      return userMappings(document).map(({ node }) => provisioning(node.start));
    case 'okta': {
      if (!hasOktaMappings(document)) return [];
      const direction = usualDirection(document);
      return document.mappings
        .filter((mapping) => mapping.attributes.length > 0 && (mapping.direction ?? direction) === direction)
        .map(({ node }) => provisioning(node.start));
    }
    case 'jumpcloud':
      // JumpCloud's mapping is in no file: what can be previewed are its users.
      return document.kind === 'jumpcloud/users' ? [provisioning(document.json.root?.start ?? 0)] : [];
    case 'neutral': {
      const { provider, direction, node } = document.mapping;
      return provider !== undefined && direction === 'toRingCentral' ? [provisioning(node.start)] : [];
    }
    case 'project':
      return [];
  }
}

/** At the first call, where a person looks; a parameter without one is previewed too, and said to be incomplete. */
function parametersOf({ connections }: SaviyntDocument): readonly MappingPlace[] {
  return connections.flatMap(({ parameters }) =>
    parameters.flatMap(({ name, text, calls, object }): readonly MappingPlace[] => {
      const start = calls[0]?.object.start ?? object?.start;
      if (start === undefined) return [];
      const offset = text.toFile(start);
      if (PROVISIONING.has(name)) return [provisioning(offset)];
      return name === 'ImportAccountEntJSON' && calls.length > 0 ? [{ preview: 'import', offset }] : [];
    }),
  );
}

function provisioning(offset: number): MappingPlace {
  return { preview: 'provisioning', offset };
}
