import type { BlockOf } from './block-of';
import { DetailsBlock } from './details-block';
import type { Outline } from './outline';
import { TextLink } from './text-link';

const providers = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

/** A video elsewhere: named, with everything said in it, and never loaded from here. */
export function Video({ video, outline }: { video: BlockOf<'video'>; outline: Outline }) {
  return (
    <div className="shoal-video">
      <p className="shoal-video__title">
        <TextLink url={video.url}>
          {video.title} (video on {providers[video.provider]})
        </TextLink>
      </p>
      <DetailsBlock summary={`Transcript of “${video.title}”`} content={video.transcript} outline={outline} />
    </div>
  );
}
