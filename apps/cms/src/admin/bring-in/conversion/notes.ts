/** What can happen to a part of a text on its way: changed, or not brought over. */
export type NoteKind = keyof typeof sentences;

/** What happened to parts of one kind. */
export interface Note {
  kind: NoteKind;
  count: number;
  /** What they said or where they led; as many as `count`, less those that say nothing. */
  texts: string[];
}

/** Whether a note names what changed, or what is missing. */
export type Outcome = 'changed' | 'left out';

interface Sentence {
  outcome: Outcome;
  one: string;
  many: string;
}

const changed = (one: string, many: string): Sentence => ({ outcome: 'changed', one, many });
const leftOut = (one: string, many: string): Sentence => ({ outcome: 'left out', one, many });

const sentences = {
  'heading moved': changed(
    '1 heading changed its level: here headings go from 2 to 4.',
    '# headings changed their level: here headings go from 2 to 4.',
  ),
  'first row as heading': changed(
    '1 table did not say what its headings are: its first row was taken. Check it.',
    '# tables did not say what their headings are: their first row was taken. Check them.',
  ),
  'merged cells': changed(
    '1 merged cell was parted: its text stands in each of the cells.',
    '# merged cells were parted: their text stands in each of the cells.',
  ),
  'table in table': changed(
    '1 table stood inside another: its text is in the cell.',
    '# tables stood inside others: their text is in the cells.',
  ),
  'one column': changed(
    '1 table of a single column became paragraphs.',
    '# tables of a single column became paragraphs.',
  ),
  'no caption': changed('1 table needs a caption.', '# tables need a caption.'),
  'no alternative': changed(
    '1 picture needs a text alternative: say what it shows.',
    '# pictures need a text alternative: say what they show.',
  ),
  footnote: changed(
    '1 footnote is kept as text, and its number as a mark in the text.',
    '# footnotes are kept as text, and their numbers as marks in the text.',
  ),
  'moved after': changed(
    '1 table or picture stood inside a list, a quotation or a paragraph: it follows that now.',
    '# tables or pictures stood inside lists, quotations or paragraphs: they follow those now.',
  ),
  flattened: changed(
    '1 list, heading or piece of code inside a quotation or a point of a list became plain lines.',
    '# lists, headings or pieces of code inside quotations or points of lists became plain lines.',
  ),
  'list numbers': changed(
    '1 numbered list did not begin at 1: here it does.',
    '# numbered lists did not begin at 1: here they do.',
  ),
  'tidied address': changed(
    '1 link lost what only tracks readers.',
    '# links lost what only tracks readers.',
  ),
  'title as heading': changed(
    'The document’s own title is a heading in the text, as it does not fit the title.',
    '# titles are headings in the text, as they do not fit the title.',
  ),
  'raised or lowered': changed(
    '1 raised or lowered piece of text is level now.',
    '# raised or lowered pieces of text are level now.',
  ),
  'within a cell': changed(
    '1 table cell lost its bold, italic or other marks: tables hold plain text.',
    '# table cells lost their bold, italic or other marks: tables hold plain text.',
  ),
  'other title': leftOut(
    'The document’s own title, as there is one here.',
    '# titles, as there is one here.',
  ),
  'cell address': leftOut(
    'The address of 1 link in a table; its text is kept.',
    'The addresses of # links in tables; their text is kept.',
  ),
  'link address': leftOut(
    'The address of 1 link that readers could not follow; its text is kept.',
    'The addresses of # links that readers could not follow; their text is kept.',
  ),
  'place in the document': leftOut(
    'The target of 1 link within the document; its text is kept.',
    'The targets of # links within the document; their text is kept.',
  ),
  picture: leftOut(
    '1 picture that is not in what was brought. Save it as a file and add a Picture block.',
    '# pictures that are not in what was brought. Save them as files and add Picture blocks.',
  ),
  'picture format': leftOut(
    '1 picture in a format that cannot be shown. Save it as PNG or JPEG and add a Picture block.',
    '# pictures in formats that cannot be shown. Save them as PNG or JPEG and add Picture blocks.',
  ),
  'picture not uploaded': leftOut(
    '1 picture that could not be uploaded. Add a Picture block and try again.',
    '# pictures that could not be uploaded. Add Picture blocks and try again.',
  ),
  embedded: leftOut(
    '1 video, drawing, formula or other embedded object.',
    '# videos, drawings, formulas or other embedded objects.',
  ),
  'form field': leftOut('1 form field or button.', '# form fields or buttons.'),
  hidden: leftOut('1 hidden piece of text.', '# hidden pieces of text.'),
  comment: leftOut('1 comment of a reviewer.', '# comments of reviewers.'),
  deleted: leftOut(
    '1 piece of text that a tracked change had deleted.',
    '# pieces of text that tracked changes had deleted.',
  ),
  contents: leftOut('1 line of a table of contents.', '# lines of a table of contents.'),
  'running head': leftOut('1 page header or footer.', '# page headers or footers.'),
  'about the file': leftOut(
    'What the file says of itself above its text.',
    'What the file says of itself above its text.',
  ),
  rule: leftOut('1 horizontal line.', '# horizontal lines.'),
  'too long': leftOut('1 text that is longer than its field.', '# texts that are longer than their fields.'),
  'too many blocks': leftOut(
    '1 block: a text may have 100. Split it into several articles.',
    '# blocks: a text may have 100. Split it into several articles.',
  ),
  reader: leftOut(
    '1 part that the reader of Word files does not know.',
    '# parts that the reader of Word files does not know.',
  ),
} satisfies Record<string, Sentence>;

/** A note in words, with its number. */
export function sayNote({ kind, count }: Note): string {
  const { one, many } = sentences[kind];
  return count === 1 ? one : many.replace('#', String(count));
}

/** Whether something changed on its way or is missing. */
export const outcomeOf = ({ kind }: Note): Outcome => sentences[kind].outcome;

/** Collects what happens to a text while it is brought. */
export interface Notebook {
  note: (kind: NoteKind, text?: string) => void;
  /** What was noted, in the order of first happening. */
  list: () => Note[];
}

export function createNotebook(): Notebook {
  const notes = new Map<NoteKind, Note>();
  return {
    note: (kind, text = '') => {
      const note = notes.get(kind) ?? { kind, count: 0, texts: [] };
      notes.set(kind, note);
      note.count += 1;
      const said = text.replace(/\s+/g, ' ').trim();
      if (said !== '') note.texts.push(said);
    },
    list: () => [...notes.values()],
  };
}

/** The notes of two steps as one list. */
export function joinNotes(first: readonly Note[], second: readonly Note[]): Note[] {
  const joined = first.map((note) => {
    const same = second.find(({ kind }) => kind === note.kind);
    return same ? { ...note, count: note.count + same.count, texts: [...note.texts, ...same.texts] } : note;
  });
  return [...joined, ...second.filter(({ kind }) => !first.some((note) => note.kind === kind))];
}
