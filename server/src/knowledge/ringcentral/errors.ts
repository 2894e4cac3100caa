import type { ScimType } from '../scim/scim-types';
import type { Confidence, Source } from '../scim/sources';
import {
  communityEmail,
  communityLicences,
  communityState,
  oktaGuide,
  openApi,
  openApi2021,
  scimTestReadme,
} from './sources';

/** A refusal of a provisioning request that RingCentral (or the identity provider in front of it) is known to give. */
export interface ProvisioningError {
  readonly id: string;
  /** The text as RingCentral sends it; `{parameter}`, `{feature}`, `{value}` and `{permission}` stand for what varies. */
  readonly message: string;
  readonly status?: number;
  readonly scimType?: ScimType;
  /** Usually the REST error code behind the message. */
  readonly code?: string;
  readonly meaning: string;
  readonly remedy: string;
  /** Whether the message is known. */
  readonly confidence: Confidence;
  /** Whether the status and scimType are known; `believed` when only the message was published. */
  readonly statusConfidence: Confidence;
  readonly source: Source;
}

/** Refusals of SCIM requests, the ones a person meets most first. */
export const provisioningErrors: readonly ProvisioningError[] = [
  {
    id: 'license-limit',
    message: 'License limit has been reached.',
    status: 403,
    meaning: 'No unassigned extension with a digital line is left for the new user.',
    remedy: 'Buy or free a licence in the RingCentral Admin Portal, so that an extension is unassigned.',
    confidence: 'seen',
    statusConfidence: 'seen',
    source: communityLicences,
  },
  {
    id: 'scim-off',
    message: 'Feature [Bulk Assign] is not available',
    status: 403,
    meaning: 'SCIM is not switched on for the account.',
    remedy: 'Set Account Settings > Directory Integrations > Directory Provider to SCIM in the Admin Portal.',
    confidence: 'seen',
    statusConfidence: 'seen',
    source: scimTestReadme,
  },
  {
    id: 'duplicate-email',
    message: 'Duplicate email',
    status: 409,
    scimType: 'uniqueness',
    meaning: 'Another user of the account has this e-mail address.',
    remedy: 'Match the existing user, by userName or e-mail, before creating; or change the address of one of the two.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: openApi,
  },
  {
    id: 'invalid-state',
    message: 'Parameter [extension.contact.businessAddress.state] value is invalid.',
    status: 400,
    scimType: 'invalidValue',
    code: 'CMN-101',
    meaning: 'addresses[type eq "work"].region is not a state or province RingCentral knows for the country.',
    remedy: 'Send a standard code such as CA or a name such as California, together with the country.',
    confidence: 'seen',
    statusConfidence: 'seen',
    source: communityState,
  },
  {
    id: 'invalid-email',
    message: 'Parameter [contact.email] value is invalid.',
    status: 400,
    scimType: 'invalidValue',
    code: 'CMN-101',
    meaning: 'The e-mail address is malformed, or its top-level domain is not known.',
    remedy: 'Correct the address; userName and the work e-mail must be the same valid address.',
    confidence: 'seen',
    statusConfidence: 'believed',
    source: communityEmail,
  },
  {
    id: 'invalid-parameter-directory',
    message: 'The [{parameter}] is invalid. Please correct the parameter in Active Directory.',
    status: 400,
    scimType: 'invalidValue',
    code: 'CMN-101',
    meaning: 'A value does not fit the RingCentral field the parameter names.',
    remedy: 'Correct the value in the directory, or the mapping that makes it.',
    confidence: 'documented',
    statusConfidence: 'believed',
    source: oktaGuide,
  },
  {
    id: 'resource-not-found',
    message: 'Resource for parameter [{parameter}] is not found.',
    status: 404,
    code: 'CMN-102',
    meaning: 'The value names something the account does not have, such as an id or a country, or it is missing.',
    remedy: 'Check the value of that parameter.',
    confidence: 'documented',
    statusConfidence: 'believed',
    source: oktaGuide,
  },
  {
    id: 'json-not-parsed',
    message: 'JSON can not be parsed.',
    status: 400,
    scimType: 'invalidSyntax',
    code: 'CMN-103',
    meaning: 'The body that arrived is not JSON, often because a value with a quotation mark was put in unescaped.',
    remedy: 'Look at the body as it is after the values have been put in.',
    confidence: 'documented',
    statusConfidence: 'believed',
    source: oktaGuide,
  },
  {
    id: 'temporarily-unavailable',
    message: 'Service Temporarily Unavailable.',
    status: 503,
    code: 'CMN-201',
    meaning: 'RingCentral cannot answer at the moment.',
    remedy: 'Try again later; nothing in the mapping is wrong.',
    confidence: 'documented',
    statusConfidence: 'believed',
    source: oktaGuide,
  },
  {
    id: 'extension-in-use',
    message: 'Extension already in use.',
    status: 400,
    scimType: 'invalidValue',
    meaning: 'Another extension of the account has this number.',
    remedy: 'Send another extension number, or none and RingCentral takes the next free one.',
    confidence: 'documented',
    statusConfidence: 'believed',
    source: oktaGuide,
  },
  {
    id: 'extension-duplicate',
    message: 'Extension number is duplicate.',
    status: 400,
    scimType: 'invalidValue',
    meaning: 'Another extension of the account has this number.',
    remedy: 'Send another extension number, or none and RingCentral takes the next free one.',
    confidence: 'documented',
    statusConfidence: 'believed',
    source: oktaGuide,
  },
  {
    id: 'more-than-one-record',
    message: 'More than one record found for Email: [{value}]',
    meaning: 'Okta found several RingCentral users with this e-mail address. Okta says so, not RingCentral.',
    remedy: 'Leave the address with one user in RingCentral.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: oktaGuide,
  },
  {
    id: 'delete-pending',
    message: 'null, Internal Server Error. Consult RC Support.',
    status: 500,
    meaning: 'Deleting a user who had never activated failed this way on the sandbox in 2018–2019.',
    remedy: 'Delete the user in the Admin Portal, or after they have activated.',
    confidence: 'seen',
    statusConfidence: 'seen',
    source: scimTestReadme,
  },
  {
    id: 'filtering-not-allowed',
    message: 'Filtering is not allowed',
    status: 403,
    meaning: '/Schemas and /ResourceTypes refuse a filter.',
    remedy: 'Ask without a filter.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: openApi,
  },
  {
    id: 'app-permission',
    message: 'In order to call this API endpoint, application needs to have [{permission}] permission',
    status: 403,
    code: 'CMN-401',
    meaning: 'The app was not granted this permission.',
    remedy: 'Add the permission to the app in the developer console; EditAccounts may need a request to RingCentral.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: openApi2021,
  },
  {
    id: 'user-permission',
    message: 'In order to call this API endpoint, user needs to have [{permission}] permission',
    status: 403,
    code: 'CMN-408',
    meaning: 'The role of the person the token stands for does not allow this.',
    remedy: 'Use a JWT of a Super Admin or User Admin.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: openApi2021,
  },
  {
    id: 'rate-exceeded',
    message: 'Request rate exceeded',
    status: 429,
    code: 'CMN-301',
    meaning: 'Too many requests within a minute for this user and app.',
    remedy: 'Wait as long as Retry-After says, 30 seconds without it; asking earlier starts the wait again.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: openApi2021,
  },
  {
    id: 'last-device',
    message: 'This mailbox has last device of SLG',
    status: 400,
    code: 'JWS-1736',
    meaning: 'The extension holds the last device of a shared lines group and cannot be deleted.',
    remedy: 'Give the group another device first.',
    confidence: 'documented',
    statusConfidence: 'documented',
    source: openApi2021,
  },
];

const byId = new Map(provisioningErrors.map((error) => [error.id, error]));

/** The error with this id. Throws when there is none, so a slip shows in the first test. */
export function provisioningError(id: string): ProvisioningError {
  const error = byId.get(id);
  if (error === undefined) throw new Error(`No provisioning error is called ${id}.`);
  return error;
}

/** The literal pieces of a message around what varies, lower-cased. */
function literals(message: string): readonly string[] {
  return message
    .toLowerCase()
    .split(/\{[a-z]+\}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

const matchers = provisioningErrors.map((error) => ({ error, pieces: literals(error.message) }));

/** The known error whose text `detail` contains, letter case aside, or undefined. Linear in the length of `detail`. */
export function findProvisioningError(detail: string): ProvisioningError | undefined {
  const text = detail.toLowerCase();
  return matchers.find(({ pieces }) => {
    let from = 0;
    return pieces.every((piece) => {
      const at = text.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
  })?.error;
}
