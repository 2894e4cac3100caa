import { expect, it } from 'vitest';
import { repairSyntax } from '../../../server/src/features/code-actions';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { opened } from './helpers';

it('repairs what another service reports in the file, at the cursor alone', () => {
  const { document, offset, text } = opened('ConnectionJSON.json', '{ “authentications”: { "a": {},| } }');
  const [action, ...others] = repairSyntax(document, { start: offset, end: offset });
  expect(others).toEqual([]);
  expect(action).toMatchObject({ title: 'Remove the comma', isPreferred: true });
  expect(applyEdits(text, action?.edits ?? [])).toBe('{ “authentications”: { "a": {} } }');
});
