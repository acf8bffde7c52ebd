import type { ApiIndex, Licence } from '@shoal/content-schema';
import { LicenceLine } from '../components/licence-line';
import { CodeExample } from './code-example';
import { createMirrorCommand } from './examples';
import { mirrorExample } from './mirror-example';

/** What the API gives, and where it is described. */
export function Offer() {
  return (
    <>
      <h2 className="nhsuk-heading-l">What there is</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>Articles as blocks, as clean HTML and as plain text, with everybody who wrote them.</li>
        <li>Every edition of an article: what was corrected, when, and why one is kept back.</li>
        <li>Authors, organisations and topics, and who took on the work of an organisation that closed.</li>
        <li>Search, lists that can be narrowed, and counts of what they can be narrowed to.</li>
        <li>A feed of every change, and a snapshot of everything to begin with.</li>
      </ul>
      <p>
        The <a href="/developers/reference">API reference</a> describes every address; the same as an{' '}
        <a href="/api/v1/openapi.json">OpenAPI document</a> is for tools. For feed readers there are{' '}
        <a href="/feeds">feeds</a>. Each article can also be had as Markdown, BibTeX, RIS and CSL-JSON: the
        links are at its foot.
      </p>
    </>
  );
}

/** How answers that are no success look, and how much may be asked. */
export function WhatToExpect({ perMinute }: { perMinute: number }) {
  return (
    <>
      <h2 className="nhsuk-heading-l">What to expect</h2>
      <p>Found, moved, gone, absent and broken are different answers:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <code className="shoal-code">308</code>: it has moved. The old address leads to the new one for
          ever.
        </li>
        <li>
          <code className="shoal-code">410</code>: it was taken away. The answer says why, and what to read
          instead.
        </li>
        <li>
          <code className="shoal-code">404</code>: there never was such a thing.
        </li>
        <li>
          <code className="shoal-code">400</code>: the question is wrong. The answer says where.
        </li>
        <li>
          <code className="shoal-code">503</code>: something is out of order for now. Ask again when{' '}
          <code className="shoal-code">Retry-After</code> says.
        </li>
      </ul>
      <p>
        Errors are JSON as RFC 9457 describes it. Answers have a strong{' '}
        <code className="shoal-code">ETag</code>: send it back as{' '}
        <code className="shoal-code">If-None-Match</code>, and what has not changed costs you nothing.{' '}
        {perMinute > 0 && (
          <>
            One address may ask {perMinute} times a minute; then it has{' '}
            <code className="shoal-code">429</code> until the minute is over.
          </>
        )}
      </p>
    </>
  );
}

/** What stays as it is, how long what is published is kept, and how an end would be announced. */
export function Promises({ retention }: { retention: ApiIndex['retention'] }) {
  return (
    <>
      <h2 className="nhsuk-heading-l">What you can rely on</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          Inside version 1 we only add. Accept fields, kinds of block and events that you do not know; the
          client does.
        </li>
        <li>
          If there is ever a version 2, version 1 goes on for at least a year beside it. Its answers then
          carry the headers <code className="shoal-code">Deprecation</code> and{' '}
          <code className="shoal-code">Sunset</code>, and this page says what to change.
        </li>
        <li>
          An id and an address stay the item’s own for ever. The address of a file names the same bytes for
          ever.
        </li>
        <li>Changes are kept {describeDuration(retention.changes)}, the latest of each item for ever.</li>
        <li>
          Earlier editions are kept {describeDuration(retention.editions)}, and what is said of removed items{' '}
          {describeDuration(retention.tombstones)}.
        </li>
      </ul>
    </>
  );
}

/** `for-ever`, or days as ISO 8601 has them. */
function describeDuration(duration: string): string {
  const days = /^P(\d+)D$/.exec(duration)?.[1];
  if (duration === 'for-ever') return 'for ever';
  return days === undefined ? `for ${duration}` : `for ${days} days`;
}

/** How a copy elsewhere stays true. */
export function KeepInStep({ siteUrl, organisation }: { siteUrl: string; organisation: string }) {
  return (
    <>
      <h2 id="in-step" className="nhsuk-heading-l">
        Keep in step
      </h2>
      <p>
        A copy goes stale: texts are corrected, withdrawn, moved, or taken away because somebody’s safety asks
        for it. The change feed tells of all of that in the order in which it happened. Read a snapshot once,
        then follow the changes from its cursor. You are told within a second, you can be away for years, and
        nothing is skipped.
      </p>
      <p>
        This program keeps the articles of one organisation in a file for as long as it runs, and goes on
        where it was when it is started again. Save it as <code className="shoal-code">mirror.ts</code>.
      </p>
      <CodeExample label="A copy that stays true, in TypeScript" code={mirrorExample} />
      <CodeExample {...createMirrorCommand(siteUrl, organisation)} />
    </>
  );
}

/** Under what terms what is published may be used. */
export function Terms({ licence }: { licence: Licence }) {
  return (
    <>
      <h2 className="nhsuk-heading-l">Licence</h2>
      <LicenceLine licence={licence} what="What is published here" />
      <p>
        Every article, and every picture in it, names its own licence, whom to credit and the sentence to
        credit them with. Some pictures may not be passed on: they are left out of the HTML for reuse, and
        marked in the blocks. When something is withdrawn or removed, please say so in your copy too, or take
        it down.
      </p>
    </>
  );
}
