import type { PeopleFacts } from '../provisioning-program';
import { findDelimiter } from './csv';
import { brokenWord, wrongEncoding } from './encoding-problem';
import { parsedLine } from './ndjson-line';
import { NdjsonPeople } from './ndjson-people';
import { CsvPeople } from './read-csv-users';
import { isJson, readUsers } from './read-users';
import type { SampleUser, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/** How much of a file is read before it is told what it is: more than any line of column names. */
const HEAD = 64 * 1024;

/** A form whose people can be given before the file is at its end. */
interface Form extends PeopleFacts {
  /** What is not read yet of the text so far, and the 1-based line of the file on which it begins. */
  readonly unread: string;
  readonly nextLine: number;
  read(piece: string, isLast: boolean): readonly SampleUser[];
}

/**
 * Reads people from a text that comes in pieces, cut anywhere. CSV and NDJSON give each person once their lines are
 * there, so that a file of any size needs little memory; of any other JSON everybody comes at the end, as `readUsers`
 * reads them. `columns` and `problems` grow meanwhile.
 */
export class PeopleReader implements PeopleFacts {
  /** The beginning, until it is told what the file is; of JSON that is no NDJSON, everything. */
  private head = '';
  private isOneValue = false;
  private form: Form | undefined;
  private facts: PeopleFacts = { columns: [], problems: [] };
  private wrong: UserProblem | undefined;
  private broken: UserProblem | undefined;

  /**
   * @param fileName decides between JSON and CSV where the extension says so; else the first character does
   * @param vocabulary the names of the provider the people are planned for
   */
  constructor(
    private readonly fileName: string,
    private readonly vocabulary: PeopleVocabulary,
  ) {}

  /** Whether the file must be there as a whole before anybody is read. Known from the first pieces on. */
  get isWhole(): boolean {
    return this.isOneValue;
  }

  get columns(): readonly string[] {
    return (this.form ?? this.facts).columns;
  }

  get problems(): readonly UserProblem[] {
    if (this.wrong !== undefined) return [this.wrong];
    const { problems } = this.form ?? this.facts;
    return this.broken === undefined ? problems : [this.broken, ...problems];
  }

  /** The people that the text is complete for by now. */
  read(piece: string): readonly SampleUser[] {
    if (this.form !== undefined) return this.readOn(this.form, piece, false);
    this.head += piece;
    if (this.isOneValue || this.head.length < HEAD) return NOBODY;
    this.form = this.findForm();
    if (this.form === undefined) return NOBODY;
    const { head } = this;
    this.head = '';
    return this.readOn(this.form, head, false);
  }

  /** The people that are left. From then on `columns` and `problems` are those of the whole file. */
  end(): readonly SampleUser[] {
    if (this.form !== undefined) return this.readOn(this.form, '', true);
    // A short file needs no reading in pieces.
    const read = readUsers(this.fileName, this.head, this.vocabulary);
    this.facts = read;
    return read.users;
  }

  /** Undefined for what must be read as a whole. */
  private findForm(): Form | undefined {
    if (this.head.charCodeAt(0) === 0xfeff) this.head = this.head.slice(1);
    const { head, vocabulary } = this;
    this.wrong ??= wrongEncoding(head);
    if (this.wrong !== undefined) return UNREADABLE;
    if (!/\S/.test(head)) return undefined;
    if (!isJson(this.fileName, head)) return new CsvPeople(findDelimiter(head), vocabulary);
    const lines = /^\s*(\{[^\r\n]*)[\r\n]\s*\S/.exec(head);
    if (lines?.[1] !== undefined && parsedLine(lines[1]) !== undefined) return new NdjsonPeople(vocabulary);
    this.isOneValue = true;
    return undefined;
  }

  private readOn(form: Form, piece: string, isLast: boolean): readonly SampleUser[] {
    this.broken ??= piece.includes('\ufffd') ? brokenWord(form.unread + piece, form.nextLine) : undefined;
    return form.read(piece, isLast);
  }
}

const NOBODY: readonly SampleUser[] = [];

const UNREADABLE: Form = { columns: [], problems: [], unread: '', nextLine: 1, read: () => NOBODY };
