import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { checkUpload, refusal } from './check-upload.js';
import { mediaName } from './media-name.js';
import { listHashes } from './media-store.js';
import { preparePicture } from './prepare-picture.js';
import { removeUnusedBytes, whileStoring } from './remove-unused-bytes.js';

/** A file as the form parser, or a command, hands it over. */
export interface IncomingFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
  detectedMimeType?: string;
}

/** A file row as far as addresses go. */
interface FileRow {
  url?: string;
  formats?: unknown;
}

interface UploadParts<Files> {
  data: { fileInfo?: { name?: string | null } | { name?: string | null }[] };
  files: Files;
}

/** The part of Strapi's upload service that ours stands in front of. */
export interface UploadService {
  upload(parts: UploadParts<IncomingFile | IncomingFile[]>, options?: object): Promise<FileRow[]>;
  replace(id: number, parts: { data: object; file: IncomingFile }, options?: object): Promise<FileRow>;
  remove(file: FileRow): Promise<unknown>;
  findOne(id: number): Promise<FileRow | null>;
}

/** Strapi's upload service, but nothing gets in unchecked, and bytes go only when nothing refers to them. */
export function guardUploads<Service extends UploadService>(
  strapi: Core.Strapi,
  service: Service,
  { dir, maxBytes }: { dir: string; maxBytes: number },
): Service {
  return {
    ...service,
    upload: ({ data, files }: UploadParts<IncomingFile | IncomingFile[]>, options?: object) =>
      withPrepared([files].flat(), maxBytes, (prepared) =>
        whileStoring(strapi, () =>
          service.upload({ data: nameEach(data, [files].flat()), files: prepared }, options),
        ),
      ),
    replace: async (id: number, { data, file }: { data: object; file: IncomingFile }, options?: object) => {
      const before = await service.findOne(id);
      const after = await withPrepared([file], maxBytes, ([prepared = file]) =>
        whileStoring(strapi, () => service.replace(id, { data, file: prepared }, options)),
      );
      await removeUnusedBytes(strapi, dir, hashesOf(before));
      return after;
    },
    remove: async (file: FileRow) => {
      const removed = await service.remove(file);
      await removeUnusedBytes(strapi, dir, hashesOf(file));
      return removed;
    },
  };
}

const hashesOf = (file: FileRow | null) => listHashes(JSON.stringify([file?.url, file?.formats]));

/** Checks and rewrites files in a folder of their own, which is gone afterwards. */
async function withPrepared<T>(
  files: IncomingFile[],
  maxBytes: number,
  use: (prepared: IncomingFile[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'shoal-upload-'));
  try {
    const prepared = [];
    for (const [index, file] of files.entries()) {
      prepared.push(await prepare(file, join(folder, String(index)), maxBytes));
    }
    return await use(prepared);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(file: IncomingFile, target: string, maxBytes: number): Promise<IncomingFile> {
  const name = file.originalFilename ?? 'file';
  if (file.size > maxBytes) throw refusal(name, `it is larger than ${Math.floor(maxBytes / 1e6)} MB`);
  const type = await checkUpload({ path: file.filepath, name, declaredType: file.mimetype });
  const settled = {
    originalFilename: mediaName(name, type.extensions[0]),
    mimetype: type.mime,
    detectedMimeType: type.mime,
  };
  if (type.family !== 'picture') return { ...file, ...settled };
  await preparePicture(file.filepath, type, name, target);
  const { size } = await stat(target);
  return { ...file, ...settled, filepath: target, size };
}

/** Keeps the names that editors gave: the ones that files are stored under are made safe. */
function nameEach(data: UploadParts<unknown>['data'], files: IncomingFile[]) {
  const infos = [data.fileInfo ?? []].flat();
  const named = files.map((file, index) => ({
    ...infos[index],
    name: infos[index]?.name || file.originalFilename || 'file',
  }));
  return { ...data, fileInfo: named };
}
