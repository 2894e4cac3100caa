import type { Method } from '../../runtime/method';
import { stringEscapeUtilsEscapeJava } from './escape-java';

export const stringEscapeUtilsMethods: readonly Method[] = [stringEscapeUtilsEscapeJava];
