/*
 * The keys of a `Connection_*.json` in a transport package outside its parameters. Sources: the published transport
 * packages for the names; Saviynt's Terraform provider and API reference 5.0 (createConnection) for the meanings.
 */

const SOURCE = 'published transport packages; Saviynt Terraform provider, REST connection';
const KEPT = 'No public source explains it. EIC wrote it when it exported the connection; leave it as it is.';

export interface PackageField {
  readonly documentation: string;
  readonly source: string;
}

function field(documentation: string): PackageField {
  return { documentation, source: documentation === KEPT ? 'published transport packages' : SOURCE };
}

/** Keys of a connection. */
export const connectionFields: ReadonlyMap<string, PackageField> = new Map([
  ['connectionname', field('The name of the connection in EIC.')],
  ['connectiondescription', field('The description of the connection.')],
  [
    'externalconnectiontype',
    field('The connector: REST for the connections whose parameters are known here. Others have other parameters.'),
  ],
  [
    'templateName',
    field('The connection template it was made from; shown as its connection type, such as RingCentral(REST).'),
  ],
  [
    'templateMandatoryData',
    field('Which parameters the template demands, encrypted: only the tenant that exported it can read it.'),
  ],
  ['status', field('1 for an active connection.')],
  ['statusForEnableDisable', field(KEPT)],
  ['connectorms', field(KEPT)],
  ['msconnectorversion', field(KEPT)],
  ['connectorType', field(KEPT)],
  ['sslCertificate', field('The certificate that the connection uses, when it has one of its own.')],
  ['sslCertificateId', field('The key of that certificate in the tenant.')],
  [
    'vaultConfig',
    field('Which secrets come from a vault, such as {"path": …, "keyMapping": {"PASSWORD": "AD_PASSWORD~#~None"}}.'),
  ],
  ['vaultCredentialConnection', field('The connection to the vault that holds the secrets.')],
  ['credentialChangeConfig', field(KEPT)],
  ['_connectionKey', field('The key of the connection in the tenant that exported it.')],
  ['defaultsavroles', field('The SAV roles that may use the connection.')],
  ['emailTemplate', field('The mail that EIC sends about the connection.')],
  ['saveinvault', field('Whether the secrets are stored in the vault.')],
  [
    'EXTERNAL_ATTR',
    field(
      'The parameters of the connection, each as a string. Most exports list all, empty where unused; newer ones leave the empty ones out.',
    ),
  ],
]);

/** Keys of one entry of EXTERNAL_ATTR. */
export const parameterFields: ReadonlyMap<string, PackageField> = new Map([
  ['attributename', field('The name of the parameter.')],
  [
    'encryptedattributevalue',
    field(
      'The value of the parameter as a string. Only ConnectionJSON is really encrypted; the others are JSON text with \\r\\n as line ends.',
    ),
  ],
  ['formdata', field(KEPT)],
  ['credentialSaveStatus', field(KEPT)],
]);
