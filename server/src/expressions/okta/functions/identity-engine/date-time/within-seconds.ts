import { withinMethod } from './within';

export const withinSecondsMethod = withinMethod('Seconds');
