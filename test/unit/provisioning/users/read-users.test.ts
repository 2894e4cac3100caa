import { describe, expect, it } from 'vitest';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';

const values = (text: string, fileName = 'people.csv') => readUsers(fileName, text).users.map((user) => user.values);
const problems = (text: string, fileName = 'people.csv') =>
  readUsers(fileName, text).problems.map(
    ({ severity, line, column, message }) => `${severity} ${line ?? ''}:${column ?? ''} ${message}`,
  );

describe('CSV', () => {
  it('reads quotes, CRLF, a byte order mark and fields over several lines, and keeps each person’s line', () => {
    const text = '\ufeffusername,firstname,lastname\r\nada,"Ada ""A""","O,bi"\r\n\r\nben,"Ben\r\nB",Krüger\r\n';
    const { users, problems } = readUsers('people.csv', text);
    expect(problems).toEqual([]);
    expect(users.map(({ line, values }) => [line, { ...values }])).toEqual([
      [2, { username: 'ada', firstname: 'Ada "A"', lastname: 'O,bi' }],
      [4, { username: 'ben', firstname: 'Ben\r\nB', lastname: 'Krüger' }],
    ]);
  });

  it('reads an empty cell as null and an empty quoted one as an empty text', () => {
    expect(values('username,title,city\na,,""\n')).toEqual([{ username: 'a', title: null, city: '' }]);
  });

  it('takes semicolons and tabs where the header has them', () => {
    expect(values('username;title\na;x, y\n')).toEqual([{ username: 'a', title: 'x, y' }]);
    expect(values('username\ttitle\na\tx\n')).toEqual([{ username: 'a', title: 'x' }]);
  });

  it('names line and column of a wrong quote, and keeps the people before it', () => {
    const text = 'username,lastname\nada,Obi\nben,O"Neil\ncleo,Marsh\n';
    expect(values(text)).toHaveLength(1);
    expect(problems(text)[0]).toMatch(/^error 3:6 A quote stands inside a field/);
    expect(problems('username,lastname\nada,"Obi"x\n')[0]).toMatch(/^error 2:10 After a closing quote/);
    expect(problems('username,lastname\nada,"Obi\nben,Krüger\n')[0]).toMatch(/^error 2:5 The quote that opens here/);
  });

  it('names rows that are too long or too short', () => {
    expect(problems('username,city\na,b,c\nd\n')).toEqual([
      'error 2:5 This row has 3 fields, the header 2; the last ones are not used. Put a field that holds "," in quotes.',
      'error 3: This row has 1 field, the header 2; the missing ones are read as empty.',
    ]);
  });

  it('takes the apostrophe away that guards a phone number against spreadsheets', () => {
    expect(values("username,phonenumber\na,'+16505550100\n")[0]?.phonenumber).toBe('+16505550100');
  });

  it('says that a file with a header only holds nobody', () => {
    expect(problems('username,city\n')).toEqual(['error 1: The file has column names but no people.']);
  });
});

describe('column names', () => {
  it('are put right with a note when only the case differs', () => {
    expect(values('USERNAME,FirstName,Last Name\na,b,c')).toEqual([{ username: 'a', firstname: 'b', lastname: 'c' }]);
    expect(problems('username,FirstName\na,b')).toEqual([
      'information 1:10 "FirstName" is read as "firstname", Saviynt\'s name for it.',
    ]);
  });

  it('get a suggestion when unknown', () => {
    expect(problems('username,custompropertry6\na,b')[0]).toMatch(/^warning 1:10 .*Did you mean "customproperty6"\?$/);
  });

  it('may not be given twice', () => {
    expect(problems('username,Username\na,b')[0]).toBe(
      'error 1:10 There are two columns "username"; the last one is used.',
    );
  });

  it('cannot reach a prototype', () => {
    const [user] = readUsers('people.csv', '__proto__,constructor\na,b').users;
    expect(Object.hasOwn(user?.values ?? {}, '__proto__')).toBe(true);
    expect(readUsers('p.json', '[{"__proto__":{"x":1}}]').users[0]?.values.x).toBeUndefined();
  });
});

describe('JSON', () => {
  const pretty =
    '[\n  {\n    "username": "a",\n    "manager": {"username": "m"}\n  },\n  { "username": "b", "city": "Ulm" }\n]';

  it('reads a list and keeps lines; what others have is null', () => {
    expect(readUsers('people.json', pretty).users).toEqual([
      { line: 2, status: 'active', values: { username: 'a', manager: { username: 'm' }, city: null } },
      { line: 6, status: 'active', values: { username: 'b', manager: null, city: 'Ulm' } },
    ]);
  });

  it('loses only the person of a line that is no JSON object, and says which', () => {
    const { users, problems } = readUsers(
      'p.ndjson',
      '{"username":"a"}\n{"username":"b"\n[1]\n{"username":"c"}\n{"user',
    );
    expect(users.map(({ values }) => values.username)).toEqual(['a', 'c']);
    const left = 'This line is not one JSON object; its person is left out.';
    expect(problems).toEqual([
      { severity: 'error', message: left, line: 2, column: 1 },
      { severity: 'error', message: left, line: 3, column: 1 },
      { severity: 'error', message: left, line: 5, column: 1 },
    ]);
  });

  it('reads {"users":[…]}, a single person and one object a line', () => {
    expect(values(`{"users":${pretty}}`, 'p.json')).toHaveLength(2);
    expect(values('{"username":"a"}', 'p.json')).toEqual([{ username: 'a' }]);
    const lines = readUsers('p.ndjson', '{"username":"a"}\r\n\r\n{"username":"b"}\r\n');
    expect(lines.users.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('names the place of a syntax error', () => {
    expect(problems('[{"username": "a",\n "city" "Ulm"}]', 'p.json')[0]).toMatch(/^error 2:/);
  });

  it('names entries that are no people', () => {
    expect(problems('[{"username":"a"}, 3]', 'p.json')).toEqual([
      'error : Person 2 of the list is not an object and is left out.',
    ]);
    expect(problems('42', 'p.json')[0]).toMatch(/People are expected as a list/);
    expect(problems('[]', 'p.json')[0]).toBe('error : The file holds no people.');
  });
});

describe('status', () => {
  it('follows statuskey', () => {
    const { users } = readUsers('p.csv', 'username,statuskey\na,1\nb,0\nc,\nd,9\n');
    expect(users.map(({ status }) => status)).toEqual(['active', 'leaver', 'active', 'unknown']);
    expect(readUsers('p.json', '[{"statuskey":0},{"statuskey":1}]').users.map(({ status }) => status)).toEqual([
      'leaver',
      'active',
    ]);
  });
});

describe('encoding', () => {
  it('names UTF-16 that was read as UTF-8', () => {
    const utf16 = new TextDecoder().decode(new Uint8Array(Buffer.from('\ufeffusername,city\na,b\n', 'utf16le')));
    expect(problems(utf16)[0]).toMatch(/^error 1:1 The file is UTF-16/);
    expect(problems('username,city\na,b\n'.split('').join('\0'))[0]).toMatch(/UTF-16/);
  });

  it('names the word an old code page broke', () => {
    const latin1 = new TextDecoder().decode(Uint8Array.from(Buffer.from('username,lastname\nben,Krüger\n', 'latin1')));
    expect(problems(latin1)[0]).toMatch(/^warning 2:7 "Kr\ufffdger" holds a character that is not UTF-8/);
  });

  it('says when the file is empty', () => {
    expect(problems('  \n')).toEqual(['error : The file is empty: there is nobody to plan for.']);
  });
});

it('tells people of one line apart', () => {
  const { users } = readUsers('people.json', '[{"username":"a"},{"username":"b"},\n{"username":"c"},{"username":"d"}]');
  expect(users.map(({ line, id }) => id ?? line)).toEqual([1, '1-2', 2, '2-2']);
});

describe('a line of very many columns', () => {
  const header = Array.from({ length: 200_000 }, (_, n) => `c${n}`).join(',');

  it('is read, and tells of the first hundred', () => {
    const { columns, problems } = readUsers('people.csv', `username,${header}\nada,1\n`);
    expect(columns).toHaveLength(200_001);
    expect(problems.filter(({ severity }) => severity === 'warning')).toHaveLength(100);
    expect(problems.at(-1)?.message).toContain('This row has 2 fields');
  });

  it('tells of a column that is there twice behind them, once', () => {
    const { problems } = readUsers('people.csv', `username,${header},c5,c6\nada\n`);
    const twice = problems.filter(({ message }) => message.startsWith('There are two columns'));
    expect(twice.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'There are two columns "c5"; the last one is used.'],
    ]);
  });
});

describe('a file that is one long line', () => {
  const long = 'x'.repeat(1_000_000);

  it('is named by the beginning of what it holds', () => {
    for (const text of [long, `username,${long},${long}\nada,1,2`, `username\n${long}\ufffd${long}`]) {
      const { problems } = readUsers('people.csv', text);
      expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems) expect(message.length).toBeLessThan(400);
    }
  });
});
