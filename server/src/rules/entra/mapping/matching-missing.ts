import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import type { Fix } from '../../diagnostic';
import { memberSpan } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraContext, EntraRule } from '../entra-rule';

/** An object mapping that has no way to find an existing user in the target. */
export const matchingMissing: EntraRule = {
  code: 'entra/matching-missing',
  severity: 'error',
  title: 'No matching attribute',
  checkObjectMapping(mapping, context, report) {
    if (!mapping.isEnabled || mapping.attributeMappings.length === 0 || mapping.matching.length > 0) return;
    report({
      span: memberSpan(mapping.node, 'name', 'attributeMappings'),
      at: context.document.text,
      message:
        'No attribute mapping of this object mapping has a matchingPriority above 0. Entra then cannot find existing users in the application and refuses to save; every object mapping needs at least one matching attribute.',
      fixes: () => fixes(mapping, context),
    });
  },
};

function fixes(mapping: ObjectMapping, context: EntraContext): readonly Fix[] {
  const userName = mapping.attributeMappings.find(
    ({ targetAttributeName, source }) => targetAttributeName === 'userName' && source !== undefined,
  );
  if (userName === undefined) return [];
  return [
    { title: 'Match by userName', edits: [setMember(userName.node, 'matchingPriority', 1, context)], isSafe: false },
  ];
}
