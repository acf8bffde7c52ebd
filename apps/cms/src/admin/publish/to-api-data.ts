/** What the form holds as the server takes it: a relation's field keeps that beside what it shows. */
export function toApiData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toApiData);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, toApiData(field)]));
}
