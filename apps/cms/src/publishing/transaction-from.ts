import type { Transaction } from '../content-store/sql.js';

/** What is needed of the transaction that Strapi opened. */
interface StrapiTransaction {
  raw(statement: string, bindings: readonly unknown[]): PromiseLike<{ rows: unknown[] }>;
}

/** Strapi's transaction as the content store wants it: `$1`-style values instead of `?`. */
export function transactionFrom(trx: StrapiTransaction): Transaction {
  return {
    kind: 'transaction',
    async rows<Row>(statement: string, values: readonly unknown[] = []) {
      const bindings: unknown[] = [];
      const positional = statement.replace(/\$(\d+)/g, (_, number: string) => {
        bindings.push(values[Number(number) - 1]);
        return '?';
      });
      const result = await trx.raw(positional, bindings);
      return result.rows as Row[];
    },
  };
}
