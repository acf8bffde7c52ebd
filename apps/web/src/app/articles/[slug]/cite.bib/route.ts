import { copyOf } from '../../../../citing/copy-routes';

export const dynamic = 'force-dynamic';

export const GET = copyOf('bib');
