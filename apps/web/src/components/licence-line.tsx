import type { Licence } from '@shoal/content-schema';
import { describeLicence, getLicenceUrl } from './licences';

/** Under what terms a text may be used, and whom to credit. */
export function LicenceLine({ licence, what }: { licence: Licence; what: string }) {
  const url = getLicenceUrl(licence.id);
  const holder = licence.holder === null ? '' : ` ©\u00a0${licence.holder}.`;
  if (url === null)
    return (
      <p className="nhsuk-body-s">
        {describeLicence(licence.id)}.{holder}
      </p>
    );
  return (
    <p className="nhsuk-body-s">
      {what} may be used under{' '}
      <a href={url} rel="license">
        {describeLicence(licence.id)}
      </a>
      , except where otherwise stated.{holder}
    </p>
  );
}
