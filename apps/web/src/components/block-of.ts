import type { KnownBlock } from '@shoal/content-schema';

/** The block of one type: `BlockOf<'table'>`. */
export type BlockOf<Type extends KnownBlock['type']> = Extract<KnownBlock, { type: Type }>;
