import { withinMethod } from './within';

export const withinHoursMethod = withinMethod('Hours');
