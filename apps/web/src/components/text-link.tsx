import { linkTargetSchema } from '@shoal/content-schema';
import type { ReactNode } from 'react';
import { toSitePath } from './site-path';

/** A link whose target came from outside; one that may not be followed is shown as text. */
export function TextLink({
  url,
  className,
  children,
}: {
  url: string;
  className?: string;
  children: ReactNode;
}) {
  if (!isFollowable(url)) return <>{children}</>;
  return (
    <a href={toSitePath(url)} className={className}>
      {children}
    </a>
  );
}

/** Whether readers may be led to an address. */
export const isFollowable = (url: string) => linkTargetSchema.safeParse(url).success;
