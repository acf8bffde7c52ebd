import type { BlockOf } from './block-of';

type Table = BlockOf<'table'>;

/** Rows and columns; one that is too wide scrolls by itself. */
export function DataTable({ table, captionId }: { table: Table; captionId: string }) {
  const [first = [], ...rest] = table.rows;
  const rows = table.headerRow ? rest : table.rows;
  const numeric = first.map((_, column) => isNumeric(rows, column));
  return (
    <div className="nhsuk-scroll" data-module="nhsuk-scroll">
      <div className="nhsuk-scroll__content" role="region" aria-labelledby={captionId}>
        <table className="nhsuk-table">
          <caption id={captionId} className="nhsuk-table__caption">
            {table.caption}
          </caption>
          {table.headerRow && (
            <thead className="nhsuk-table__head">
              <tr>
                {first.map((cell, column) => (
                  <ColumnHeading key={column} text={cell} numeric={numeric[column] ?? false} />
                ))}
              </tr>
            </thead>
          )}
          <tbody className="nhsuk-table__body">
            {rows.map((row, place) => (
              <Row key={place} row={row} numeric={numeric} headed={table.headerColumn} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ColumnHeading({ text, numeric }: { text: string; numeric: boolean }) {
  const className = `nhsuk-table__header${numeric ? ' nhsuk-table__header--numeric' : ''}`;
  // The corner above a column of headings may be empty, and an empty heading is read out as nothing.
  if (text === '') return <td className="nhsuk-table__header" />;
  return (
    <th scope="col" className={className}>
      {text}
    </th>
  );
}

function Row({ row, numeric, headed }: { row: string[]; numeric: boolean[]; headed: boolean }) {
  return (
    <tr className="nhsuk-table__row">
      {row.map((cell, column) =>
        headed && column === 0 ? (
          <th key={column} scope="row" className="nhsuk-table__header">
            {cell}
          </th>
        ) : (
          <td
            key={column}
            className={`nhsuk-table__cell${numeric[column] ? ' nhsuk-table__cell--numeric' : ''}`}
          >
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

const number = /^[-+−]?[£€$]?\d[\d,.\s]*(%|[a-z]{1,3})?$/i;
const isNumeric = (rows: string[][], column: number) =>
  rows.length > 0 && rows.every((row) => number.test(row[column]?.trim() ?? ''));
