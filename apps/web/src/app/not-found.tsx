import type { Metadata } from 'next';
import { NotFoundWords } from '../components/absence';
import { describeAbsence } from '../components/metadata';

export const metadata: Metadata = describeAbsence(null, 'page');

/** The page of an address that matches no route. Next renders it beside every page, so it must not set the status. */
export default function UnknownRoute() {
  return <NotFoundWords />;
}
