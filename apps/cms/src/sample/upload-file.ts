import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { SampleFile } from './files.js';

const mimeTypes: Record<string, string> = { '.png': 'image/png', '.csv': 'text/csv' };

/** Puts a sample file into the media library, as an editor's upload does, and gives its number. */
export async function uploadFile(strapi: Core.Strapi, name: SampleFile): Promise<string> {
  const filepath = join(strapi.dirs.app.src, 'sample/files', name);
  const { size } = await stat(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name } },
      files: { filepath, originalFilename: name, mimetype: mimeTypes[extname(name)], size },
    });
  return String(file.id);
}
