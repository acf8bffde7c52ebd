import type { ReactNode } from 'react';

interface AlphabeticalListProps<T> {
  /** By name. */
  entries: T[];
  nameOf: (entry: T) => string;
  /** What is listed, for the row of letters. */
  what: string;
  /** The entries below one letter, or all of them where letters would part too few. */
  children: (entries: T[], level: 'h2' | 'h3') => ReactNode;
}

/** Fewer entries than these are seen at once. */
const fewest = 12;

/** Entries below the letters that they begin with, and a row of those letters. */
export function AlphabeticalList<T>({ entries, nameOf, what, children }: AlphabeticalListProps<T>) {
  if (entries.length < fewest) return children(entries, 'h2');
  const groups = groupByLetter(entries, nameOf);
  return (
    <>
      <nav aria-label={`${what} by letter`}>
        <ul className="shoal-letters">
          {groups.map(([letter]) => (
            <li key={letter}>
              <a href={`#${toId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(([letter, own]) => (
        <section key={letter} aria-labelledby={toId(letter)}>
          <h2 id={toId(letter)} className="nhsuk-heading-m">
            {letter}
          </h2>
          {children(own, 'h3')}
        </section>
      ))}
    </>
  );
}

const other = 'Other';

/** Entries by the letter that their names begin with, accents left out, from A to Z; what begins otherwise comes last. */
function groupByLetter<T>(entries: readonly T[], nameOf: (entry: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = /^[a-z]/i.exec(nameOf(entry).normalize('NFD'))?.[0].toUpperCase() ?? other;
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].toSorted(([one], [next]) => {
    if (one === other || next === other) return one === other ? 1 : -1;
    return one < next ? -1 : 1;
  });
}

const toId = (letter: string) => (letter === other ? 'letter-other' : `letter-${letter.toLowerCase()}`);
