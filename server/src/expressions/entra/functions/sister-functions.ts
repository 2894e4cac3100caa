/** A function of a sister language or of the engine alone. */
export interface SisterNote {
  /** The product whose reference describes it. */
  readonly dialect: string;
  /** What to do here instead, in one sentence. */
  readonly note: string;
}

const connect = 'Microsoft Entra Connect Sync';
const cloud = 'Microsoft Entra Cloud Sync';
const engine = 'the synchronization engine';

const list: readonly (readonly [name: string, dialect: string, note: string])[] = [
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

/**
 * Functions that people find in the references of sister products, by their exact names. Those that the engine is seen to
 * evaluate here as well are among `functions` too. Sources: "Microsoft Entra Connect Sync: Functions Reference", "Writing
 * expressions for attribute mappings" of cloud sync, and Microsoft Graph's list of synchronization functions.
 */
export const sisterFunctions: ReadonlyMap<string, SisterNote> = new Map<string, SisterNote>([
  ...list.map(([name, dialect, note]) => [name, { dialect, note }] as const),
  ...certificates.map((name) => [name, { dialect: connect, note: 'There is no counterpart here.' }] as const),
]);
