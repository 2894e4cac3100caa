import { enterpriseUserSchemaUrn, userSchemaUrn } from '../scim/schema-urns';
import type { Confidence, Source } from '../scim/sources';
import { communityEmail, jumpCloudGuide, openApi, openApi2021 } from './sources';

/** An attribute, or sub-attribute, of RingCentral's SCIM User. */
export interface UserAttribute {
  readonly name: string;
  /** The name with its parents: `name.givenName`, `emails.value`, `urn:…:User:department`. */
  readonly path: string;
  readonly type: 'string' | 'boolean' | 'complex';
  readonly multiValued: boolean;
  /** Required in a create or replace; for a sub-attribute, required once its parent is sent. */
  readonly required: boolean;
  readonly readOnly: boolean;
  /** The only values RingCentral lists; in a path they select the element, as in `emails[type eq "work"]`. */
  readonly canonicalValues?: readonly string[];
  readonly maxLength?: number;
  readonly description: string;
  /** What must hold beside the type, as one sentence. */
  readonly rule?: string;
  /** The REST parameter RingCentral's refusals name for this attribute. */
  readonly restParameter?: string;
  readonly subAttributes: readonly UserAttribute[];
  readonly source: Source;
  /** For `maxLength` and `restParameter`, which come from the REST contact that every SCIM write becomes. */
  readonly limitsConfidence: Confidence;
}

type Draft = Partial<Omit<UserAttribute, 'name' | 'path' | 'subAttributes'>> & {
  readonly description: string;
  readonly sub?: Readonly<Record<string, Draft>>;
};

function build(name: string, draft: Draft, parent?: string, separator = '.'): UserAttribute {
  const path = parent === undefined ? name : `${parent}${separator}${name}`;
  const { sub, ...rest } = draft;
  const children = Object.entries(sub ?? {}).map(([child, childDraft]) =>
    build(child, childDraft, path, name === enterpriseUserSchemaUrn ? ':' : '.'),
  );
  return {
    name,
    path,
    type: sub === undefined ? 'string' : 'complex',
    multiValued: false,
    required: false,
    readOnly: false,
    source: openApi,
    limitsConfidence: 'believed',
    ...rest,
    subAttributes: children,
  };
}

function typed(values: readonly string[], description: string): Draft {
  return { description, required: true, canonicalValues: values };
}

const contact = 'extension.contact';
const address = `${contact}.businessAddress`;

const drafts: Readonly<Record<string, Draft>> = {
  schemas: {
    description: 'The schemas of this resource.',
    multiValued: true,
    required: true,
    canonicalValues: [userSchemaUrn, enterpriseUserSchemaUrn],
    rule: 'Must contain the core User URN; the enterprise URN may be added when department is sent.',
    source: openApi2021,
  },
  id: {
    description: "The user's id, which is the id of the extension. RingCentral sets it.",
    readOnly: true,
  },
  externalId: { description: "The identity provider's own id for this person." },
  userName: {
    description: 'The login name.',
    required: true,
    maxLength: 64,
    rule: 'Must be the same as the work e-mail address.',
    restParameter: `${contact}.email`,
  },
  name: {
    description: "The person's name.",
    required: true,
    sub: {
      givenName: {
        description: 'First name.',
        required: true,
        maxLength: 64,
        restParameter: `${contact}.firstName`,
      },
      familyName: {
        description: 'Last name.',
        required: true,
        maxLength: 64,
        restParameter: `${contact}.lastName`,
      },
    },
  },
  emails: {
    description: 'The work e-mail address; RingCentral takes no other type.',
    multiValued: true,
    required: true,
    sub: {
      type: typed(['work'], 'The kind of address; only work.'),
      value: {
        description: 'The address.',
        required: true,
        maxLength: 64,
        rule: 'Must be a valid address with a known top-level domain, unused elsewhere in the account.',
        restParameter: `${contact}.email`,
        source: communityEmail,
      },
    },
  },
  active: {
    description:
      'Whether the user is enabled. False disables the extension and keeps the licence; a user created a moment ago reads back false until they activate.',
    type: 'boolean',
  },
  title: { description: 'The job title.', restParameter: `${contact}.jobTitle` },
  addresses: {
    description: 'The work postal address; RingCentral takes no other type.',
    multiValued: true,
    rule: 'If an address is sent, country must be set and match a country that has an unassigned extension.',
    source: jumpCloudGuide,
    sub: {
      type: typed(['work'], 'The kind of address; only work.'),
      streetAddress: { description: 'Street and number.', maxLength: 256, restParameter: `${address}.street` },
      locality: { description: 'City.', maxLength: 64, restParameter: `${address}.city` },
      region: {
        description: 'State, province or county, as a code or a name.',
        maxLength: 64,
        rule: 'Must be one RingCentral knows; needed for the United States, Canada and the United Kingdom.',
        restParameter: `${address}.state`,
      },
      postalCode: { description: 'Postal code.', maxLength: 10, restParameter: `${address}.zip` },
      country: {
        description: 'The country, as an ISO 3166-1 alpha-2 code or an English name; reads back as the name.',
        rule: 'Must be set when an address is sent.',
        restParameter: `${address}.country`,
        source: jumpCloudGuide,
      },
    },
  },
  phoneNumbers: {
    description: 'The business number (work), the mobile number (mobile) and the extension number (other).',
    multiValued: true,
    sub: {
      type: typed(['work', 'mobile', 'other'], 'work, mobile, or other for the extension number.'),
      value: {
        description: 'E.164 with a plus for work and mobile; three to eight digits for other.',
        required: true,
        maxLength: 18,
        rule: 'work and mobile: + and up to 15 digits. other: the extension number.',
        restParameter: `${contact}.businessPhone`,
      },
    },
  },
  photos: {
    description: 'The profile image.',
    multiValued: true,
    sub: {
      type: typed(['photo'], 'The kind of image; only photo.'),
      value: { description: 'The address of the image.', required: true },
    },
  },
  [enterpriseUserSchemaUrn]: {
    description: 'The Enterprise User extension; RingCentral takes only department.',
    sub: { department: { description: 'The department.', restParameter: `${contact}.department` } },
  },
  meta: {
    description: 'When and where; RingCentral sets it. The dates are those of the answer, not of the user.',
    readOnly: true,
    sub: {
      resourceType: { description: 'User.', readOnly: true },
      created: { description: 'The time of the answer.', readOnly: true, source: openApi2021 },
      lastModified: { description: 'The time of the answer.', readOnly: true, source: openApi2021 },
      location: {
        description: 'An http address on another host. Not to be followed.',
        readOnly: true,
        source: openApi2021,
      },
    },
  },
};

/** Every attribute of RingCentral's SCIM User, in the order a request usually has them. */
export const userAttributes: readonly UserAttribute[] = Object.entries(drafts).map(([name, draft]) =>
  build(name, draft),
);

const byPath = new Map<string, UserAttribute>();
for (const attribute of userAttributes) {
  byPath.set(attribute.path.toLowerCase(), attribute);
  for (const sub of attribute.subAttributes) byPath.set(sub.path.toLowerCase(), sub);
}

/** `path` in lower case without a value filter (`[…]`) and without the core User URN in front. */
function plainPath(path: string): string {
  let plain = path.trim().toLowerCase();
  const corePrefix = `${userSchemaUrn.toLowerCase()}:`;
  if (plain.startsWith(corePrefix)) plain = plain.slice(corePrefix.length);
  const open = plain.indexOf('[');
  const close = plain.lastIndexOf(']');
  return open >= 0 && close > open ? plain.slice(0, open) + plain.slice(close + 1) : plain;
}

/**
 * The attribute a SCIM path names, letter case aside: `userName`, `name.givenName`, `emails[type eq "work"].value`,
 * `emails.value`, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department`. Undefined when RingCentral
 * has no such attribute (it ignores attributes it does not have).
 */
export function findUserAttribute(path: string): UserAttribute | undefined {
  return byPath.get(plainPath(path));
}

/**
 * The attributes that can stand inside the one `path` names, for completion in a request body; the empty path gives
 * the top level. A simple or unknown attribute has none.
 */
export function childrenOf(path: string): readonly UserAttribute[] {
  return path === '' ? userAttributes : (findUserAttribute(path)?.subAttributes ?? []);
}
