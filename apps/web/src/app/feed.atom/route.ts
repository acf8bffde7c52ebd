import { siteFeed } from '../../feeds/feed-routes';

export const dynamic = 'force-dynamic';

export const GET = siteFeed('atom');
