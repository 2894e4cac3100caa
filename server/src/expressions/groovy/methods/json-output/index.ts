import type { Method } from '../../runtime/method';
import { jsonOutputPrettyPrint } from './pretty-print';
import { jsonOutputToJson } from './to-json';

export const jsonOutputMethods: readonly Method[] = [jsonOutputPrettyPrint, jsonOutputToJson];
