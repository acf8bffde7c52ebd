import type { ImageFile } from '@shoal/content-schema';
import { Picture } from './picture';

/** A small round picture of an author; their initials where there is none. The name stands beside it. */
export function Portrait({
  file,
  name,
  large = false,
}: {
  file: ImageFile | null;
  name: string;
  large?: boolean;
}) {
  const className = `shoal-portrait${large ? ' shoal-portrait--large' : ''}`;
  if (file) return <Picture file={file} alt="" sizes={large ? '140px' : '56px'} className={className} />;
  return (
    <span className={`${className} shoal-portrait--initials`} aria-hidden="true">
      {getInitials(name)}
    </span>
  );
}

/** First letters of the first and last word of a name. */
export function getInitials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => /^\p{L}\p{M}*/u.exec(word ?? '')?.[0].toUpperCase() ?? '').join('');
}
