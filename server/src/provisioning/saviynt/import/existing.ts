import type { RowStatus } from './status';
import type { ImportRow } from './table';

/** An account that Saviynt has before the import. */
export interface ExistingAccount {
  /** '' when the file has none. */
  readonly accountID: string;
  readonly name: string;
  readonly status: RowStatus;
  /** Of the file, from 1; absent when the account itself was taken. */
  readonly line?: number;
}

/** Finds the row of an account by its id, else by its name: which of the two Saviynt goes by depends on keyField. */
export class RowFinder {
  private readonly byId = new Map<string, ImportRow>();
  private readonly byName = new Map<string, ImportRow>();

  constructor(rows: readonly ImportRow[], idIndex: number, nameIndex: number) {
    for (const row of rows) {
      const id = text(row, idIndex);
      const name = text(row, nameIndex);
      if (id !== '' && !this.byId.has(id)) this.byId.set(id, row);
      if (name !== '' && !this.byName.has(name)) this.byName.set(name, row);
    }
  }

  find({ accountID, name }: ExistingAccount): ImportRow | undefined {
    return (
      (accountID === '' ? undefined : this.byId.get(accountID)) ?? (name === '' ? undefined : this.byName.get(name))
    );
  }
}

function text({ cells }: ImportRow, index: number): string {
  const cell = cells[index];
  return typeof cell === 'string' ? cell : '';
}
