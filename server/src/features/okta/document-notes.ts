import type { OktaDocument } from '../../documents/okta/document';
import type { ProfileMapping } from '../../documents/okta/model/profile-mapping';
import { schemasFor } from '../../documents/okta/schemas-for';
import { counted } from '../../text/counted';

/** What cannot be known about a file of Okta's provisioning, and what it is about, in sentences. */
export function oktaNotes(document: OktaDocument): readonly string[] {
  const { kind, schemas, users, nodes, mappings } = document;
  switch (kind) {
    case 'okta/userSchema':
    case 'okta/appUserSchema':
      return schemas.map(({ attributes }) => {
        const own = attributes.filter(({ part }) => part === 'custom').length;
        return `${counted(attributes.length, 'attribute')}, ${own} of them custom.`;
      });
    case 'okta/users':
    case 'okta/appUsers':
      return [`${counted(users.length, 'user')}.`];
    case 'okta/systemLog':
      return [`${counted(nodes.length, 'event')}.`];
    default:
      return [...new Set(mappings.flatMap((mapping) => mappingNotes(mapping, document)))];
  }
}

function mappingNotes(mapping: ProfileMapping, document: OktaDocument): readonly string[] {
  const { direction } = mapping;
  const { user, app } = schemasFor(mapping, [document, ...document.beside]);
  const missing = [...(user?.isWhole ? [] : ['user']), ...(app?.isWhole ? [] : ['app'])];
  return [
    direction === undefined
      ? 'It names no source and target, so its direction cannot be told.'
      : `Carries values from ${direction === 'okta-to-app' ? 'Okta to the app' : 'the app to Okta'}.`,
    missing.length === 0
      ? 'Names of attributes are checked against the schemas in this folder.'
      : `The ${missing.length === 1 ? 'schema' : 'schemas'} of ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not in this folder, so names of ${missing.length === 1 ? 'its' : 'their'} attributes cannot be checked.`,
  ];
}
