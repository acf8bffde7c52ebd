/** Plain text; blank lines part paragraphs. */
export function Paragraphs({ text, className }: { text: string; className?: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, place) => (
    <p key={place} className={className}>
      {paragraph}
    </p>
  ));
}
