import type { Value } from '../../../kit/value';
import type { Instance } from '../../runtime/types';

export const jackson = {
  source: "Jackson's own documentation (com.fasterxml.jackson.databind.ObjectMapper, default settings)",
};

export const contentOf = (self: Instance): Value => (self.state as readonly Value[])[0] ?? null;
