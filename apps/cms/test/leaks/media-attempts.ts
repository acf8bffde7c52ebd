import { answered, refused, type Attempt, type Attempts } from './attempt.js';
import { pictureForm, type TheirContent } from './their-content.js';

const shared =
  'The media library is shared to look at and to use; what is in it changes only by its own people.';

/** Every file that is not ours. */
const files = ({ file, fileInFolder, everybodysFile }: TheirContent) => [file, fileInFolder, everybodysFile];

const refusedForEachFile =
  (toPath: (id: number) => string, toBody: () => object | undefined): Attempts =>
  (theirs) =>
    files(theirs).map((id): Attempt => refused(toPath(id), toBody()));

const rename = () => ({ fileInfo: { name: 'Taken over', alternativeText: 'Ours', folder: null } });

const reading: Record<string, Attempts> = {
  'GET /upload/files': () => [answered('/upload/files', shared)],
  'GET /upload/files/:id': ({ file }) => [answered(`/upload/files/${file}`, shared)],
  'GET /upload/folders': () => [answered('/upload/folders', shared)],
  'GET /upload/folders/:id': ({ folder }) => [answered(`/upload/folders/${folder}`, shared)],
  'GET /upload/folder-structure': () => [answered('/upload/folder-structure', shared)],
  'GET /upload/settings': () => [refused('/upload/settings')],
  'GET /upload/configuration': () => [answered('/upload/configuration', shared)],
  'GET /upload/ai-metadata-jobs/latest': () => [refused('/upload/ai-metadata-jobs/latest')],
  'GET /upload/ai-metadata-jobs/pending-count': () => [refused('/upload/ai-metadata-jobs/pending-count')],
};

const uploading: Attempts = (theirs) => [
  ...files(theirs).map((id) => refused(`/upload?id=${id}`, pictureForm())),
  ...files(theirs).map((id) => refused(`/upload?id=${id}`, rename())),
  refused('/upload', pictureForm({ folder: theirs.folder })),
];

const writing: Record<string, Attempts> = {
  'POST /upload': uploading,
  'POST /upload/files': ({ folder }) => [refused('/upload/files', pictureForm({ folder }))],
  'POST /upload/actions/upload-from-urls': ({ folder }) => [
    refused('/upload/actions/upload-from-urls', { urls: ['http://localhost/point.png'], folderId: folder }),
  ],
  'PUT /upload/files/:id': refusedForEachFile((id) => `/upload/files/${id}`, rename),
  'POST /upload/files/:id/replace': refusedForEachFile((id) => `/upload/files/${id}/replace`, pictureForm),
  'DELETE /upload/files/:id': refusedForEachFile(
    (id) => `/upload/files/${id}`,
    () => undefined,
  ),
  'POST /upload/folders': ({ folder }) => [refused('/upload/folders', { name: 'Inside', parent: folder })],
  'PUT /upload/folders/:id': ({ folder }) => [
    refused(`/upload/folders/${folder}`, { name: 'Taken over' }),
    refused(`/upload/folders/${folder}`, { name: 'Taken over', parent: null }),
  ],
  'POST /upload/actions/bulk-delete': ({ file, folder }) => [
    refused('/upload/actions/bulk-delete', { fileIds: [file] }),
    refused('/upload/actions/bulk-delete', { folderIds: [folder] }),
  ],
  'POST /upload/actions/bulk-move': ({ fileInFolder, folder, file }) => [
    refused('/upload/actions/bulk-move', { fileIds: [fileInFolder], destinationFolderId: null }),
    refused('/upload/actions/bulk-move', { folderIds: [folder], destinationFolderId: null }),
    refused('/upload/actions/bulk-move', { fileIds: [file], destinationFolderId: folder }),
  ],
  'POST /upload/actions/bulk-update': ({ file }) => [
    refused('/upload/actions/bulk-update', { updates: [{ id: file, ...rename() }] }),
  ],
  'PUT /upload/settings': () => [refused('/upload/settings', { responsiveDimensions: false })],
  'PUT /upload/configuration': () => [refused('/upload/configuration', { pageSize: 10, sort: 'name:ASC' })],
  'POST /upload/actions/generate-ai-metadata': ({ file }) => [
    refused('/upload/actions/generate-ai-metadata', { fileIds: [file] }),
  ],
  'POST /upload/ai-metadata-jobs': () => [refused('/upload/ai-metadata-jobs', {})],
};

/** What is tried at the media library. */
export const mediaAttempts: Record<string, Attempts> = { ...reading, ...writing };
