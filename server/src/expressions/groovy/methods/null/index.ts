import type { Method } from '../../runtime/method';
import { nullAny } from './any';
import { nullCollect } from './collect';
import { nullEach } from './each';
import { nullEvery } from './every';
import { nullFind } from './find';
import { nullFindAll } from './find-all';

export const nullMethods: readonly Method[] = [nullAny, nullCollect, nullEach, nullEvery, nullFind, nullFindAll];
