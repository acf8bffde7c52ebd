import { correctionsFeed } from '../../../feeds/feed-routes';

export const dynamic = 'force-dynamic';

export const GET = correctionsFeed('atom');
