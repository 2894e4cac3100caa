import { describe } from 'vitest';
import { itAgreesOn } from './support';

describe('Functions of the user', () => {
  itAgreesOn('user', 9);
});
