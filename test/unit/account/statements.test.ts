import { describe, expect, it } from 'vitest';
import { confidenceLabel, statement, statements } from '../../../server/src/account/statements';

describe('statements', () => {
  it('each say one thing with a source and a confidence', () => {
    for (const entry of statements) {
      expect(entry.says, entry.id).toMatch(/[."]$/);
      expect(entry.source.title, entry.id).not.toBe('');
      expect(statement(entry.id)).toBe(entry);
    }
  });

  it('tell what RingCentral says from what we believe', () => {
    expect(confidenceLabel(statement('W9').confidence)).toBe('[documented]');
    expect(confidenceLabel(statement('W7').confidence)).toBe('[seen in public reports]');
    expect(confidenceLabel(statement('W24').confidence)).toBe('[our belief]');
    expect(statement('W5')).toMatchObject({ confidence: 'documented', statusConfidence: 'believed' });
  });
});
