import type { Rule } from '../rule';
import { addressWithoutCountry } from './address-without-country';
import { bodyNotJson } from './body-not-json';
import { booleanAsString } from './boolean-as-string';
import { patchShape } from './patch-shape';
import { putReenables } from './put-reenables';
import { retiredHost } from './retired-host';
import { scimRequired } from './scim-required';
import { scimType } from './scim-type';
import { scimUnknownAttribute } from './scim-unknown-attribute';
import { scimValue } from './scim-value';
import { successStatus } from './success-status';
import { swappedNames } from './swapped-names';
import { usernameNotEmail } from './username-not-email';

/** What RingCentral's SCIM service will say to the requests. */
export const RINGCENTRAL_RULES: readonly Rule[] = [
  addressWithoutCountry,
  bodyNotJson,
  booleanAsString,
  patchShape,
  putReenables,
  retiredHost,
  scimRequired,
  scimType,
  scimUnknownAttribute,
  scimValue,
  successStatus,
  swappedNames,
  usernameNotEmail,
];
