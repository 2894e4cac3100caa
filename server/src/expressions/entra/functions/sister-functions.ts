import { dialectNames } from '../dialects';

/** A function that is not documented for the mapping of an application. */
export interface SisterFunction {
  /** The product that describes it. */
  readonly product: string;
  /** The provisioning service itself is seen to have it (Microsoft Graph lists it among the synchronization functions). */
  readonly inEngine: boolean;
  /** What to do here instead, in one sentence. */
  readonly note: string;
  /** The function here that takes the same arguments. */
  readonly replacement?: string;
}

const connect = dialectNames['connect-sync'];
const cloud = dialectNames['cloud-sync'];
const engine = 'the synchronization engine';

const list: readonly (readonly [name: string, product: string, note: string])[] = [
  ['Trim', cloud, 'The engine evaluates it, but the reference for application provisioning does not list it.'],
  ['Error', cloud, 'The engine evaluates it, but the reference for application provisioning does not list it.'],
  ['ConvertFromBase64', cloud, 'The reference for application provisioning does not list it.'],
  ['DNComponent', cloud, 'Use Replace with a regular expression.'],
  ['StringFromSid', cloud, 'Application provisioning has no binary attributes.'],
  ['Contains', cloud, 'For a text use InStr and compare with 0.'],
  ['CRef', cloud, 'Map the reference attribute directly.'],
  ['Prepend', engine, 'Use Append with the arguments the other way round.'],
  ['IsNothing', engine, 'Use IsNull.'],
  ['AppRoleAssignments', engine, 'Use AppRoleAssignmentsComplex or SingleAppRoleAssignment.'],
  ['BitOr', connect, 'There is no counterpart here.'],
  ['CGuid', connect, 'There is no counterpart here.'],
  ['CNum', connect, 'Numbers may be given as texts here; leave it out.'],
  ['ConvertFromUTF8Hex', connect, 'There is no counterpart here.'],
  ['DNComponentRev', connect, 'Use Replace with a regular expression.'],
  ['EscapeDNComponent', connect, 'There is no counterpart here.'],
  ['ImportedValue', connect, 'There is no counterpart here.'],
  ['InStrRev', connect, 'Use Replace with a regular expression.'],
  ['IsBitSet', connect, 'Use BitAnd and compare with "0".'],
  ['IsCert', connect, 'There is no counterpart here.'],
  ['IsDate', connect, 'There is no counterpart here.'],
  ['IsEmpty', connect, 'Use Switch with the key "".'],
  ['IsGuid', connect, 'There is no counterpart here.'],
  ['IsNumeric', connect, 'There is no counterpart here.'],
  ['ItemOrNull', connect, 'Use Item.'],
  ['LCase', connect, 'Use ToLower.'],
  ['LTrim', connect, 'Use Replace with the pattern "^\\\\s+".'],
  ['PadLeft', connect, 'Join zeros before the value and keep its end with Replace.'],
  ['PadRight', connect, 'Join fillers behind the value and cut it with Left.'],
  ['RandomNum', connect, 'Use RandomString.'],
  ['ReplaceChars', connect, 'Use NormalizeDiacritics or Replace.'],
  ['Right', connect, 'Use Replace with the pattern "(.*?)(?<end>.{0,3})$" and "${end}".'],
  ['RTrim', connect, 'Use Replace with the pattern "\\\\s+$".'],
  ['Select', connect, 'There is no counterpart here.'],
  ['StringFromGuid', connect, 'There is no counterpart here.'],
  ['UCase', connect, 'Use ToUpper.'],
  ['Where', connect, 'There is no counterpart here.'],
  ['With', connect, 'There is no counterpart here.'],
];

const certificates = (
  'CertExtensionOids CertFormat CertFriendlyName CertHashString CertIssuer CertIssuerDN CertIssuerOid CertKeyAlgorithm ' +
  'CertKeyAlgorithmParams CertNameInfo CertNotAfter CertNotBefore CertPublicKeyOid CertPublicKeyParametersOid ' +
  'CertSerialNumber CertSignatureAlgorithmOid CertSubject CertSubjectNameDN CertSubjectNameOid CertThumbprint CertVersion'
).split(' ');

const replacements: ReadonlyMap<string, string> = new Map([
  ['IsNothing', 'IsNull'],
  ['ItemOrNull', 'Item'],
  ['LCase', 'ToLower'],
  ['UCase', 'ToUpper'],
]);

/**
 * Functions that people find in the references of sister products, by their exact names. Those that the engine is seen to
 * evaluate here as well are among `functions` too. Sources: "Microsoft Entra Connect Sync: Functions Reference", "Writing
 * expressions for attribute mappings" of cloud sync, and Microsoft Graph's list of synchronization functions.
 */
export const sisterFunctions: ReadonlyMap<string, SisterFunction> = new Map([
  ...list.map(([name, product, note]) => [name, sister(name, product, note)] as const),
  ...certificates.map((name) => [name, sister(name, connect, 'There is no counterpart here.')] as const),
]);

function sister(name: string, product: string, note: string): SisterFunction {
  const replacement = replacements.get(name);
  return { product, inEngine: product === engine, note, ...(replacement !== undefined && { replacement }) };
}
