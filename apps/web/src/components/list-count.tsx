interface ListCountProps {
  meta: { page: number; limit: number; total: number };
  /** What is counted: `article` and `articles`. */
  one?: string;
  many?: string;
  /** Whether there are more than were counted. */
  more?: boolean;
}

const format = new Intl.NumberFormat('en-GB');

/** How much a list holds, and which part of it this page is; nothing where it is empty. */
export function ListCount({
  meta: { page, limit, total },
  one = 'article',
  many = 'articles',
  more = false,
}: ListCountProps) {
  if (total === 0) return null;
  const first = (page - 1) * limit + 1;
  const last = Math.min(page * limit, total);
  return (
    <p className="shoal-count">
      {total <= limit
        ? `${format.format(total)} ${total === 1 ? one : many}`
        : `${format.format(first)} to ${format.format(last)} of ${format.format(total)}${more ? '+' : ''} ${many}`}
    </p>
  );
}
