const longest = 80;

/** The beginning of a text, cut at the end of a word. */
export function excerptOf(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s\S*$/, '')}…`;
}
