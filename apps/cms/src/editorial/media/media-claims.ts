import { z } from 'zod';

/** What a request to the media library wants to change. */
export interface MediaClaims {
  /** Files whose words, bytes or place change. */
  files: number[];
  /** Folders that change, with all that is in them. */
  folders: number[];
  /** Folders that something is put into. */
  into: number[];
}

/** A request, as far as it names files and folders. */
export interface MediaRequest {
  params: unknown;
  query: unknown;
  body: unknown;
}

const id = z.coerce.number().int();
const ids = z.array(id).nullish();
const place = id.nullish();
const list = (given: readonly number[] | number | null | undefined) => [given ?? []].flat();

const paramsSchema = z.object({ id });
const querySchema = z.object({ id: id.optional() });
const manySchema = z.object({ fileIds: ids, folderIds: ids, destinationFolderId: place });
const folderSchema = z.object({ parent: place });
const addressesSchema = z.object({ folderId: place });
const updatesSchema = z.object({ updates: z.array(z.object({ id, fileInfo: z.unknown() })) });
const uploadSchema = z.object({ fileInfo: z.unknown() }).partial();
const infoSchema = z.object({ folder: place });

type Read = (request: MediaRequest) => Partial<MediaClaims>;

const file: Read = ({ params, body }) => ({
  files: [paramsSchema.parse(params).id],
  into: placesOf(uploadSchema.parse(body ?? {}).fileInfo),
});

const upload: Read = ({ query, body }) => ({
  // With an id in the query Strapi changes that file instead.
  files: list(querySchema.parse(query).id),
  into: placesOf(uploadSchema.parse(body ?? {}).fileInfo),
});

const many: Read = ({ body }) => {
  const { fileIds, folderIds, destinationFolderId } = manySchema.parse(body);
  return { files: list(fileIds), folders: list(folderIds), into: list(destinationFolderId) };
};

/** What each writing route of Strapi's upload plugin claims; one that is not named here is for platform editors. */
const routes: Record<string, Read> = {
  'POST /': upload,
  'POST /files': upload,
  'POST /actions/upload-from-urls': ({ body }) => ({ into: list(addressesSchema.parse(body).folderId) }),
  'PUT /files/:id': file,
  'POST /files/:id/replace': file,
  'DELETE /files/:id': file,
  'POST /folders': ({ body }) => ({ into: list(folderSchema.parse(body).parent) }),
  'PUT /folders/:id': ({ params, body }) => ({
    folders: [paramsSchema.parse(params).id],
    into: list(folderSchema.parse(body).parent),
  }),
  'POST /actions/bulk-delete': many,
  'POST /actions/bulk-move': many,
  'POST /actions/bulk-update': ({ body }) => {
    const { updates } = updatesSchema.parse(body);
    return {
      files: updates.map((update) => update.id),
      into: updates.flatMap((each) => placesOf(each.fileInfo)),
    };
  },
};

/** What a request claims; null for a route that is not known to be safe, and undefined where it makes no sense. */
export function readMediaClaims(route: string, request: MediaRequest): MediaClaims | null | undefined {
  const read = routes[route];
  if (!read) return null;
  try {
    return { files: [], folders: [], into: [], ...read(request) };
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** What comes with a file is an object, a list of them, or either as JSON. */
function placesOf(info: unknown): number[] {
  if (typeof info === 'string') return placesOf(parseJson(info));
  if (Array.isArray(info)) return info.flatMap(placesOf);
  return info === undefined || info === null ? [] : list(infoSchema.parse(info).folder);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new z.ZodError([]);
  }
}
