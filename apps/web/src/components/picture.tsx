import type { ImageFile } from '@shoal/content-schema';
import { toSitePath } from './site-path';

interface PictureProps {
  file: ImageFile;
  alt: string;
  /** How wide it stands on the page, as in the `sizes` attribute. */
  sizes: string;
  className?: string;
  /** True for a picture that is in view when the page opens. */
  eager?: boolean;
}

/** A picture in the size that fits. */
export function Picture({ file, alt, sizes, className, eager = false }: PictureProps) {
  const all = [...file.variants, file];
  return (
    <img
      src={toSitePath(chooseFallback(file).url)}
      srcSet={
        all.length > 1 ? all.map(({ url, width }) => `${toSitePath(url)} ${width}w`).join(', ') : undefined
      }
      sizes={all.length > 1 ? sizes : undefined}
      width={file.width}
      height={file.height}
      alt={alt}
      className={className}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
    />
  );
}

// For browsers without srcset, and for whoever reads only src: not a 20-megapixel original.
const chooseFallback = (file: ImageFile) => file.variants.find(({ width }) => width >= 960) ?? file;
