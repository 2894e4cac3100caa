import type { EntraDocument } from '../../documents/entra/document';

/** What cannot be known about a file of Entra's provisioning, and what it is about, in sentences. */
export function entraNotes(document: EntraDocument): readonly string[] {
  if (document.isMisread)
    return ['The file is UTF-16, but was opened with another encoding. Reopen it with the encoding UTF-16 LE or BE.'];
  switch (document.kind) {
    case 'entra/provisioningLog':
      return [logWords(document)];
    case 'entra/provisionOnDemandResult':
      return [logWords(document), ...onDemandWords(document)];
    case 'entra/synchronizationSchema':
    case 'entra/synchronizationTemplate':
      return [...pathWords(document), ...missingWords(document)];
    default:
      return ['A part of a schema. Its directories are not in the file, so names of attributes cannot be checked.'];
  }
}

function logWords({ log }: EntraDocument): string {
  const failed = log.filter(({ status }) => status === 'failure').length;
  return `${log.length === 1 ? '1 entry' : `${log.length} entries`}, ${failed} of them failed.`;
}

/** Source: Microsoft Learn, On-demand provisioning; the tutorial for RingCentral (OAuth since 03/15/2021). */
function onDemandWords({ log }: EntraDocument): readonly string[] {
  const isRingCentral = log.some(({ targetSystem }) => /ring[\s_-]?central/i.test(targetSystem));
  return isRingCentral
    ? [
        "RingCentral's application signs in with OAuth: stop the provisioning job before on-demand provisioning, and start it again afterwards.",
      ]
    : [];
}

/** From where to where the rules carry objects, each way once. */
function pathWords({ rules }: EntraDocument): readonly string[] {
  const paths = rules.map((rule) => `${rule.sourceDirectoryName} to ${rule.targetDirectoryName}`);
  return [...new Set(paths)].map((path) => `Carries objects from ${path}.`);
}

function missingWords({ schemas }: EntraDocument): readonly string[] {
  const isMissing = schemas.some(({ directories }) => directories.length === 0);
  return isMissing ? ['It defines no directories, so names of attributes cannot be checked.'] : [];
}
