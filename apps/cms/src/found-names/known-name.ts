/** The organisation of an author, as forms link it. */
export interface NamedOrganisation {
  id: number;
  documentId: string;
  name: string;
}

/** Who or what a text may name, and what else it is called. */
export interface KnownName {
  type: 'organisation' | 'author';
  /** Strapi's ids: the form links a record by both. */
  id: number;
  documentId: string;
  name: string;
  /** Short and alternative names. */
  otherNames: string[];
  /** What tells it from another of the same name: an organisation's kind and end, an author's role and organisation. */
  about: string;
  /** Of an author. */
  role: string | null;
  organisation: NamedOrganisation | null;
}

/** A name that a text holds. */
export interface FoundName {
  known: KnownName;
  /** The words as they stand in the text. */
  words: string;
  /** Whether somebody or something else is called the same. */
  isShared: boolean;
}
