import canonicalize from 'canonicalize';

/** The one spelling of a JSON value (RFC 8785): equal values are equal texts, whatever order their keys came in. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON');
  return text;
}
