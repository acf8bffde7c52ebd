/** What an editor has to mend before a draft can be published, above the draft as far as it can be shown. */
export function PreviewProblems({ problems }: { problems: readonly string[] }) {
  return (
    <section className="shoal-preview-problems" aria-labelledby="preview-problems">
      <h2 className="nhsuk-heading-s" id="preview-problems">
        {problems.length === 1 ? 'One thing is missing' : `${problems.length} things are missing`} before this
        can be published
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
