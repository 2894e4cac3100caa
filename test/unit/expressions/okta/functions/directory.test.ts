import { describe } from 'vitest';
import { itAgreesOn } from './support';

describe('Directory, manager and assistant functions', () => {
  itAgreesOn('directory', 24);
});
