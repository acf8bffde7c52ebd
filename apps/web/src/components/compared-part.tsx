import type { Part, PartLine, Run } from '@shoal/content-schema/comparison';

/** One part of an article: what it is, what became of it, and its words as they came and went. */
export function ComparedPart({ part: { change, kind, below, lines } }: { part: Part }) {
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const where = below === null || change === 'same' ? '' : `, below “${below}”`;
  return (
    <li className={change === 'same' ? 'shoal-compared__same' : 'shoal-compared__part'}>
      <p className="shoal-compared__what">
        {what} {change === 'same' ? 'unchanged' : change}
        {where}
      </p>
      {lines.map((line, place) => (
        <Line key={place} line={line} />
      ))}
    </li>
  );
}

function Line({ line: { label, runs } }: { line: PartLine }) {
  return (
    <p className="shoal-compared__line">
      {label !== null && (
        <span className="shoal-compared__label">
          {label}
          {runs.length > 0 && ': '}
        </span>
      )}
      {runs.map((run, place) => (
        <Words key={place} run={run} />
      ))}
    </p>
  );
}

/** Said as well as shown: not every screen reader tells of marks. */
function Words({ run: { text, change } }: { run: Run }) {
  if (change === 'added') return <Marked as="ins" said="added" text={text} />;
  if (change === 'removed') return <Marked as="del" said="removed" text={text} />;
  return <>{text}</>;
}

function Marked({ as: Mark, said, text }: { as: 'ins' | 'del'; said: string; text: string }) {
  return (
    <Mark>
      <span className="nhsuk-u-visually-hidden"> [{said}: </span>
      {text}
      <span className="nhsuk-u-visually-hidden">] </span>
    </Mark>
  );
}
