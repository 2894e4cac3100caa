import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saviyntPeople } from '../../../../server/src/provisioning/saviynt/people';
import { PeopleReader } from '../../../../server/src/provisioning/users/people-reader';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';

/** A file read in pieces that end at these offsets. */
function inPieces(fileName: string, text: string, cuts: readonly number[]) {
  const reader = new PeopleReader(fileName, saviyntPeople);
  const offsets = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const users = offsets.slice(1).flatMap((end, i) => reader.read(text.slice(offsets[i], end)));
  users.push(...reader.end());
  return { users, columns: reader.columns, problems: reader.problems };
}

/** More than is read before the form of a file is told. */
const LONG = 'x'.repeat(200);

const NDJSON = Array.from({ length: 600 }, (_, i) =>
  JSON.stringify({ username: `user${i}`, lastname: `Krüger ${i}`, street: LONG, ...(i === 500 && { city: 'Ulm' }) }),
);

const CSV = [
  'username;LastName;street',
  ...Array.from({ length: 600 }, (_, i) =>
    i === 300 ? `u${i};"two\r\nlines ""q""";x;y` : `u${i};"Krüger ${i}";${LONG}`,
  ),
];

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['people.ndjson', NDJSON.join('\n')],
  ['people.jsonl', `\ufeff${NDJSON.join('\r\n')}\r\n`],
  ['people.json', NDJSON.join('\r')],
  ['people.ndjson', [...NDJSON.slice(0, 590), '{"username":', '[1]', '', NDJSON[599]].join('\n')],
  ['people.json', `[${NDJSON.join(',\n')}]`],
  ['people.json', `{"users":[${NDJSON.join(',')}]}`],
  ['people.csv', CSV.join('\n')],
  ['people.csv', `\ufeff${CSV.join('\r\n')}\r\n`],
  ['people', CSV.join('\r')],
  ['people.csv', [...CSV.slice(0, 590), 'u;O"Neil;x', 'u;b;c'].join('\n')],
  ['people.csv', [...CSV.slice(0, 590), 'u;"never closed', 'u;b;c'].join('\n')],
  ['people.csv', CSV.join('\n').replace('Krüger 400', 'Kr\ufffdger')],
  ['people.ndjson', NDJSON.join('\n').replace('Krüger 400', 'Kr\ufffdger')],
  ['people.csv', CSV.join('\n').split('').join('\0')],
  ['people.csv', ' \n'.repeat(40_000)],
  ['people.csv', ''],
  ['people.csv', 'username\n'],
];

describe('people read in pieces', () => {
  it.each(FILES)('are those of the whole file, wherever it is cut: %s', (name, text) => {
    const whole = readUsers(name, text, saviyntPeople);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        expect(inPieces(name, text, cuts)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
    const everywhere = Array.from({ length: 300 }, (_, i) => text.length - i);
    expect(
      inPieces(
        name,
        text,
        everywhere.filter((cut) => cut > 0),
      ),
    ).toEqual(whole);
  });

  it('are given before the file is at its end, but for JSON that is one value', () => {
    for (const [text, isEarly] of [
      [`${NDJSON.join('\n')}\n`, true],
      [`[${NDJSON.join(',\n')}]`, false],
    ] as const) {
      const reader = new PeopleReader('people.json', saviyntPeople);
      const first = reader.read(text.repeat(isEarly ? 2 : 1));
      expect(first.length > 0).toBe(isEarly);
    }
    const reader = new PeopleReader('people.csv', saviyntPeople);
    expect(reader.read(CSV.join('\n')).length).toBe(599); // the last line may go on
    expect(reader.end().length).toBe(1);
  });
});

describe('a name that comes up late in NDJSON', () => {
  const line = (i: number, more = {}) => JSON.stringify({ username: `user${i}`, street: LONG, ...more });

  it('is unknown for the people before it, empty for those behind it, and told', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => line(i, i === 1200 ? { city: 'Ulm' } : {}));
    const { users, columns, problems } = inPieces('people.ndjson', lines.join('\n'), []);
    expect(users).toHaveLength(1500);
    expect(Object.hasOwn(users[1199]?.values ?? {}, 'city')).toBe(false);
    expect(users[1200]?.values.city).toBe('Ulm');
    expect(users[1499]?.values.city).toBe(null);
    expect(columns).toEqual(['username', 'street', 'city']);
    expect(problems).toEqual([
      {
        severity: 'warning',
        line: 1201,
        message:
          '"city" comes up here for the first time. The file is read once, so for the people before this line the value is unknown, not empty. Write null for it in the first line to have it empty.',
      },
    ]);
  });

  it('is like any other within the first thousand people', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => line(i, i === 900 ? { city: 'Ulm' } : {}));
    const text = lines.join('\n');
    expect(inPieces('people.ndjson', text, [70_000])).toEqual(readUsers('people.ndjson', text, saviyntPeople));
  });

  it('fills neither memory nor screen when every line brings one, or none can be read', () => {
    const names = Array.from({ length: 1300 }, (_, i) => line(i, { [`tenantproperty${i}`]: 'x' }));
    expect(
      inPieces('p.ndjson', names.join('\n'), []).problems.filter(({ message }) => / here for/.test(message)),
    ).toHaveLength(20);
    const broken = [line(0), ...Array.from({ length: 40_000 }, () => '{"username":')];
    const { problems } = inPieces('p.ndjson', broken.join('\n'), []);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe('39900 more lines are not one JSON object; left out.');
  });
});

describe('long pieces without an end', () => {
  it('are not read again and again', () => {
    const started = performance.now();
    for (const [name, head] of [
      ['p.csv', `username,street\na,"${LONG}`],
      ['p.ndjson', `{"username":"a"}\n{"username":"`],
    ] as const) {
      const reader = new PeopleReader(name, saviyntPeople);
      reader.read(head);
      for (let i = 0; i < 4000; i++) reader.read('y'.repeat(4096));
      expect(reader.end().length).toBe(name === 'p.csv' ? 0 : 1);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
