import type { JsonObject } from '../../json/node';
import type { FileEdit } from '../diagnostic';
import { insertProperty } from '../edits';
import { replaceLaidOut } from '../layout';
import { editPlace, type NeutralContext } from './neutral-rule';

/** Gives a member a value, whether it is there or not. */
export function setMember(object: JsonObject, key: string, value: unknown, context: NeutralContext): FileEdit {
  const node = object.get(key);
  const place = editPlace(context);
  return node === undefined
    ? insertProperty(place.uri, place.text, object, key, value)
    : replaceLaidOut(place, node, value);
}
