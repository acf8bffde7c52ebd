import { topicFeed } from '../../../../feeds/feed-routes';

export const dynamic = 'force-dynamic';

export const GET = topicFeed('atom');
