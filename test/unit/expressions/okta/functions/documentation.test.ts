import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVectors, runVectors } from '../../../../../server/src/expressions/evaluation';
import { oktaLanguage } from '../../../../../server/src/expressions/okta';

const path = join(__dirname, '../../../../../../shared/data/okta/vectors.json');

describe.skipIf(!existsSync(path))('the samples of the Okta documentation', () => {
  it('give what the documentation prints, but where that is in doubt', () => {
    const file = readVectors(readFileSync(path, 'utf8'));
    if (!file.ok) throw new Error(file.message);
    const wrong = runVectors(oktaLanguage, file.cases).filter(
      ({ verdict }) => verdict !== 'agrees' && verdict !== 'suspect',
    );
    expect(wrong).toEqual([]);
  });
});
