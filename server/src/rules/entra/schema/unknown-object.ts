import type { Directory } from '../../../documents/entra/model/directory';
import type { JsonString } from '../../../json/node';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';
import { nearest } from '../support/suggestion';

/** A mapping between objects that their directories do not define. */
export const unknownObject: EntraRule = {
  code: 'entra/unknown-object',
  severity: 'error',
  title: 'Unknown object',
  checkObjectMapping(mapping, context, report) {
    const { directories } = mapping;
    check(mapping.sourceObjectNode, directories?.sourceDirectory, context, report);
    check(mapping.targetObjectNode, directories?.targetDirectory, context, report);
  },
};

function check(
  node: JsonString | undefined,
  directory: Directory | undefined,
  context: EntraContext,
  report: Report,
): void {
  // The service's own mappings, which are switched off, leave a name empty.
  if (node === undefined || node.value === '' || directory === undefined || directory.objects.length === 0) return;
  if (directory.object(node.value) !== undefined) return;
  const { words, fixes } = nearest(node, directory.objects, context);
  report({
    span: contentOf(node),
    at: context.document.text,
    message: `The directory "${directory.name}" defines no object "${node.value}", and names have upper and lower case. Entra refuses the schema.${words}`,
    fixes,
  });
}
