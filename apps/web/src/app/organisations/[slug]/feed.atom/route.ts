import { organisationFeed } from '../../../../feeds/feed-routes';

export const dynamic = 'force-dynamic';

export const GET = organisationFeed('atom');
