import { withinMethod } from './within';

export const withinMinutesMethod = withinMethod('Minutes');
