import { allMigrations } from '../content-store/migrations/all-migrations.js';
import { archiveFormat, type Manifest } from './manifest.js';

/** Throws where an archive was made by a newer version than this one, which may not understand all of it. */
export function requireKnownVersion(
  { format, migrations, versions }: Manifest,
  own: { shoal: string; strapi: string },
): void {
  const known = new Set(allMigrations.map(({ name }) => name));
  const unknown = migrations.filter((name) => !known.has(name));
  const newer = [
    ...(format > archiveFormat ? [`its format is ${format}, and this one reads ${archiveFormat}`] : []),
    ...unknown.map((name) => `its database knows ${name}`),
    ...(isNewer(versions.shoal, own.shoal)
      ? [`it is of Shoal ${versions.shoal}, and this is ${own.shoal}`]
      : []),
    ...(isNewer(versions.strapi, own.strapi)
      ? [`it is of Strapi ${versions.strapi}, and this is ${own.strapi}`]
      : []),
  ];
  if (newer.length === 0) return;
  throw new Error(
    `This backup was made by a newer Shoal: ${newer.join('; ')}. Nothing was changed. Update this checkout first.`,
  );
}

function isNewer(given: string, own: string): boolean {
  const [numbers, ownNumbers] = [given, own].map((version) => version.split(/[.-]/).map(Number));
  for (const [index, number] of (numbers ?? []).entries()) {
    const ownNumber = ownNumbers?.[index] ?? 0;
    if (number !== ownNumber) return number > ownNumber;
  }
  return false;
}
