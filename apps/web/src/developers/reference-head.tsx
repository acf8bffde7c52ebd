/** What the reference is of, and what is on its page. */
export function ReferenceHead({ server, notes }: { server: string; notes: string }) {
  return (
    <>
      <h1 className="nhsuk-heading-xl">API reference</h1>
      <p className="nhsuk-lede-text">
        Every address of the Content API, what it takes and what it answers. All of them begin with{' '}
        <code className="shoal-code">{server}</code>.
      </p>
      <p>{notes}</p>
      <p>
        This page is made from the <a href="/api/v1/openapi.json">OpenAPI document</a> that the API serves,
        for tools that read one.
      </p>
      <nav aria-labelledby="on-this-page" className="shoal-contents">
        <p id="on-this-page" aria-hidden="true" className="nhsuk-heading-xs shoal-contents__heading">
          On this page
        </p>
        <ul className="shoal-contents__list">
          <li>
            <a href="#addresses">Addresses</a>
          </li>
          <li>
            <a href="#everywhere">Answers of every address</a>
          </li>
          <li>
            <a href="#schemas">What answers are made of</a>
          </li>
        </ul>
      </nav>
    </>
  );
}

/** Links to the parts of the page, in columns where there is room. */
export function ReferenceIndex({ entries }: { entries: { id: string; label: string }[] }) {
  return (
    <ul className="shoal-reference__index">
      {entries.map(({ id, label }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
