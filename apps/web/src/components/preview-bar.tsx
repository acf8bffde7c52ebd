import { getPageContext } from '../page-context';
import type { OpenPreview } from '../preview-state';

const time = new Intl.DateTimeFormat('en-GB', {
  ...{ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' },
});
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' },
});

/** Says that this is a draft, when it was saved and how long the link works; its script shows what is saved next. */
export function PreviewBar({ preview }: { preview: OpenPreview }) {
  const { shows, version, token, until, cmsUrl, editUrl } = preview;
  const { assets } = getPageContext();
  return (
    <aside
      className="shoal-preview-bar"
      aria-label="About this preview"
      data-shoal-preview={version}
      data-token={token}
      data-cms={new URL(cmsUrl).origin}
    >
      <div className="nhsuk-width-container">
        <p>
          {shows === 'draft' ? (
            <>
              <strong>This is a draft: readers cannot see it.</strong> Saved{' '}
              <time dateTime={version}>{dayAndTime.format(new Date(version))}</time>.
            </>
          ) : (
            <strong>This is what readers see now.</strong>
          )}{' '}
          The link works until{' '}
          <time dateTime={until} data-until>
            {time.format(new Date(until))}
          </time>
          .
        </p>
        <p>
          <a href={`/preview/${token}`} data-again>
            Show what was saved since
          </a>
          <a href={editUrl} target="_top">
            Edit
          </a>
        </p>
      </div>
      <script type="module" src={assets.get('preview.js')} />
    </aside>
  );
}
