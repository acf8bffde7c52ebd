import type { Article } from '@shoal/content-schema';
import { InsetText } from 'nhsuk-react-components';
import { InstantText } from './date-text';

/** Says that an article no longer stands, since when and why, above its text. */
export function WithdrawnNotice({ withdrawal }: { withdrawal: Article['withdrawal'] }) {
  return (
    <InsetText>
      <p>
        <strong>This article has been withdrawn.</strong> It is kept for the record. Do not rely on it.
      </p>
      {withdrawal !== null && (
        <p>
          Withdrawn on <InstantText instant={withdrawal.at} />: {withdrawal.explanation}
        </p>
      )}
    </InsetText>
  );
}
