/** A connection, a transaction or a pool: whatever runs one statement with `$1`-style values and gives its rows. */
export interface Sql {
  rows<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** An open transaction: what is written through it is kept or lost together. */
export interface Transaction extends Sql {
  readonly kind: 'transaction';
}
