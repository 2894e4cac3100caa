import type { Directory } from '../../../documents/entra/model/directory';
import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';

/** Entra's own directory by the id it has in every schema that Microsoft has published since 2017. */
const ENTRA_ID = '66e4a8cc-1b7b-435e-95f8-f06cea133828';

/** Its names: the former one is still in schemas of older jobs. */
export const ENTRA_NAMES: readonly string[] = ['Microsoft Entra ID', 'Azure Active Directory'];

/** Whether a directory is Entra itself. */
function isEntra(name: string, directory: Directory | undefined): boolean {
  if (ENTRA_NAMES.includes(name)) return true;
  const id = directory?.node.get('id');
  return id?.kind === 'string' && id.value === ENTRA_ID;
}

/** Whether a mapping sends people or groups out of Entra, as far as the file says. */
export function isOutbound({ directories }: ObjectMapping): boolean {
  if (directories === undefined) return true;
  return !isEntra(directories.targetDirectoryName, directories.targetDirectory);
}

/** Whether the target objects are users: of SCIM by its URN, else by the name. */
export function isOfUsers({ sourceObjectName, targetObjectName }: ObjectMapping): boolean {
  if (sourceObjectName !== '') return sourceObjectName === 'User';
  return /(^|:)User$/.test(targetObjectName);
}
