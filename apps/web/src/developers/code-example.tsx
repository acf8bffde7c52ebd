/** Code to copy; its label tells it from the others of the page. */
export function CodeExample({ label, code }: { label: string; code: string }) {
  return (
    <pre className="shoal-code-block" tabIndex={0} role="region" aria-label={label}>
      <code>{code}</code>
    </pre>
  );
}
