import { authorFeed } from '../../../../feeds/feed-routes';

export const dynamic = 'force-dynamic';

export const GET = authorFeed('atom');
