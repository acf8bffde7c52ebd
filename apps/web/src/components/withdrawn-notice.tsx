import { InsetText } from 'nhsuk-react-components';

/** Says that an article no longer stands, above its text. */
export function WithdrawnNotice() {
  return (
    <InsetText>
      <p>
        <strong>This article has been withdrawn.</strong> It is kept for the record. Do not rely on it.
      </p>
    </InsetText>
  );
}
