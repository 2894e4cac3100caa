import type { SurveyedPeople } from '../../../documents/project/survey';
import { attributeAt, attributePaths } from '../../../knowledge/scim/readable-paths';
import type { KeyCursor } from '../../json-cursor';
import { type Insertion, tabStop } from '../../snippet';
import type { Draft } from '../completion';

/** More than one scrolls through; what is typed narrows them down anyway. */
const MOST = 300;

/** The people of the file by the name that tells them: the e-mail address where there is one. */
export function personDrafts({ people }: SurveyedPeople): readonly Draft[] {
  return people.slice(0, MOST).flatMap(({ title, line, names, emails }, rank): readonly Draft[] => {
    const name = emails[0] ?? names[0];
    return name === undefined ? [] : [value(name, `${title}, line ${line}`, rank)];
  });
}

/** Their e-mail addresses. */
export function emailDrafts({ people }: SurveyedPeople): readonly Draft[] {
  return people.slice(0, MOST).flatMap(({ title, emails }, rank) => emails.map((email) => value(email, title, rank)));
}

/** The columns of the file, as keys. */
export function columnDrafts({ columns }: SurveyedPeople, cursor: KeyCursor): readonly Draft[] {
  return columns.map((column, rank) => keyDraft(column, cursor, rank, ['"', tabStop(), '"']));
}

/** What people have in a column. */
export function columnValueDrafts({ people }: SurveyedPeople, column: string): readonly Draft[] {
  const seen = new Map<string, string>();
  for (const { values, title } of people) {
    const text = values.get(column);
    if (text !== undefined && !seen.has(text)) seen.set(text, title);
  }
  return [...seen].slice(0, MOST).map(([text, title], rank) => value(text, title, rank));
}

/** Paths of RingCentral's SCIM user, as keys. */
export function attributeDrafts(cursor: KeyCursor): readonly Draft[] {
  return attributePaths.map((path, rank) => {
    const attribute = attributeAt(path);
    const documentation = [attribute?.description, attribute?.rule].filter((text) => text !== undefined).join(' ');
    const empty: Insertion = attribute?.type === 'boolean' ? [tabStop('true', 'false')] : ['"', tabStop(), '"'];
    return {
      ...keyDraft(path, cursor, rank, empty),
      kind: 'attribute',
      ...(documentation !== '' && { documentation }),
    };
  });
}

function keyDraft(name: string, { hasColon }: KeyCursor, rank: number, empty: Insertion): Draft {
  const key = JSON.stringify(name);
  return { label: name, kind: 'key', insertion: hasColon ? [key] : [`${key}: `, ...empty], rank };
}

function value(text: string, detail: string, rank: number): Draft {
  return { label: text, kind: 'value', detail, insertion: [JSON.stringify(text)], rank };
}
