import { readExtensionPage } from '../../extensions';
import type { Stage } from '../stage';

/**
 * Do several extensions have one e-mail address? Okta then says "More than one record found for Email", and a filter finds
 * more than one user. Ids are shown, addresses not: reports are passed on.
 */
export const duplicatesStage: Stage = {
  id: 'duplicates',
  title: 'Duplicate e-mails',
  needs: ['token', 'permissions'],
  isOptional: true,
  run: async ({ client, signal }) => {
    const { extensions, total } = await readExtensionPage(client, {}, signal);
    const groups = new Map<string, string[]>();
    for (const { email, id, extensionNumber } of extensions) {
      if (email === undefined) continue;
      const key = email.trim().toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), extensionNumber ?? `id ${id}`]);
    }
    const shared = [...groups.values()].filter((numbers) => numbers.length > 1);
    const count = extensions.length === 1 ? '1 extension' : `${extensions.length} extensions`;
    const all = extensions.length < total ? `the first ${count} of ${total}` : count;
    const facts = { extensions: extensions.length, total, withEmail: groups.size, shared };
    if (groups.size === 0) return { state: 'unknown', evidence: `no e-mail address is shown by ${all}`, facts };
    if (shared.length === 0) return { state: 'passed', evidence: `none among ${all}`, facts };
    const examples = shared.slice(0, 5).map((numbers) => numbers.slice(0, 5).join(' and '));
    const more = shared.length > 5 ? `, and ${shared.length - 5} more addresses` : '';
    return {
      state: 'warned',
      evidence: `one e-mail address on several extensions, among ${all}: ${examples.join('; ')}${more}`,
      cause: 'An identity provider that matches by e-mail address finds more than one and stops; a create answers 409.',
      remedy: 'Give each extension an address of its own in the Admin Portal, under Users.',
      facts,
    };
  },
};
