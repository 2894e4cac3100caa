import { expect, it } from 'vitest';
import { statusText, statusTooltip } from '../../../../../client/src/features/status/status-text';

const info = {
  kind: 'saviynt/CreateAccountJSON',
  provider: 'Saviynt',
  label: 'CreateAccountJSON',
  notes: ['ConnectionJSON is not in this folder.'],
};

it('the status bar names provider, document and sample user', () => {
  expect(statusText(info)).toBe('Saviynt · CreateAccountJSON');
  expect(statusText(info, 'Ada Obi')).toBe('Saviynt · CreateAccountJSON · Ada Obi (sample)');
});

it('a name is shown as it is, not as an icon', () => {
  expect(statusText(info, '$(trash)')).not.toContain('$(');
});

it('the tooltip says how the document was recognised and what a click does', () => {
  expect(statusTooltip(info)).toBe(
    'Saviynt · CreateAccountJSON\nConnectionJSON is not in this folder.\nClick to choose a sample user, whose values hovers and hints then show.',
  );
  expect(statusTooltip(info, 'Ada Obi')).toContain('the values of Ada Obi');
});
