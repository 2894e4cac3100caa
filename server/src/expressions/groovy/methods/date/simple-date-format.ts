import type { Instance } from '../../runtime/types';

export const patternOf = (format: Instance): string => format.state as string;
