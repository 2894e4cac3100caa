import { withinMethod } from './within';

export const withinDaysMethod = withinMethod('Days');
