/** A kind of file that editors may upload. */
export interface AcceptedType {
  /** Media type, as found in the bytes and as told to readers. */
  mime: string;
  /** What its names may end with; the first is what it is kept under. */
  extensions: readonly [string, ...string[]];
  /** Other media types that browsers and systems declare it as. */
  aliases?: readonly string[];
  /** How it is checked, kept and served. */
  family: 'picture' | 'document' | 'recording' | 'text';
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Everything that may be uploaded. All else is refused: SVG and HTML can carry scripts, GIF moves without a stop. */
const acceptedTypes: readonly AcceptedType[] = [
  {
    mime: 'image/jpeg',
    extensions: ['.jpg', '.jpeg'],
    aliases: ['image/jpg', 'image/pjpeg'],
    family: 'picture',
  },
  { mime: 'image/png', extensions: ['.png'], family: 'picture' },
  { mime: 'image/webp', extensions: ['.webp'], family: 'picture' },
  { mime: 'image/avif', extensions: ['.avif'], family: 'picture' },
  { mime: 'application/pdf', extensions: ['.pdf'], family: 'document' },
  { mime: `${office}.wordprocessingml.document`, extensions: ['.docx'], family: 'document' },
  { mime: `${office}.spreadsheetml.sheet`, extensions: ['.xlsx'], family: 'document' },
  { mime: `${office}.presentationml.presentation`, extensions: ['.pptx'], family: 'document' },
  { mime: `${openDocument}.text`, extensions: ['.odt'], family: 'document' },
  { mime: `${openDocument}.spreadsheet`, extensions: ['.ods'], family: 'document' },
  { mime: 'audio/mpeg', extensions: ['.mp3'], aliases: ['audio/mp3'], family: 'recording' },
  { mime: 'video/mp4', extensions: ['.mp4'], family: 'recording' },
  {
    mime: 'text/csv',
    extensions: ['.csv'],
    aliases: ['text/plain', 'application/vnd.ms-excel'],
    family: 'text',
  },
  { mime: 'text/plain', extensions: ['.txt'], family: 'text' },
];

/** The accepted type with this media type. */
export const getTypeByMime = (mime: string) => acceptedTypes.find((type) => type.mime === mime);

/** The accepted type whose names end like this one. */
export function getTypeByName(name: string): AcceptedType | undefined {
  const lower = name.toLowerCase();
  return acceptedTypes.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}

/** The accepted types as an editor reads them: `jpg, png, …`. */
export const listAcceptedExtensions = () =>
  acceptedTypes.map(({ extensions: [first] }) => first.slice(1)).join(', ');
