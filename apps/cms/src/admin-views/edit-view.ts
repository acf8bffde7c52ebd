/** How one field looks in the form. */
export interface FieldView {
  /** The attribute's name in the schema. */
  name: string;
  /** How many of the row's twelve columns it takes. */
  size: number;
  /** What it is called. */
  label: string;
  /** Help below it, in plain English. */
  description: string;
  /** Greyed example inside it. */
  placeholder: string;
  /** Of a relation: the field that stands for what it leads to, where that is not what Strapi chose. */
  shows?: string;
}

/** The form and the list of one type or component. */
export interface EditView {
  /** The field that stands for an entry in lists and relation pickers. */
  mainField: string;
  /** Columns of the list, in order. */
  list?: readonly string[];
  /** How the list is sorted at first. */
  sort?: { by: string; order: 'ASC' | 'DESC' };
  /** Fields of the form, row by row. */
  rows: readonly (readonly FieldView[])[];
}

/** A field over the whole width. */
export const whole = (name: string, label: string, description = '', placeholder = ''): FieldView => ({
  name,
  size: 12,
  label,
  description,
  placeholder,
});

/** A field over half the width. */
export const half = (...field: Parameters<typeof whole>): FieldView => ({ ...whole(...field), size: 6 });

/** A field over a third of the width. */
export const third = (...field: Parameters<typeof whole>): FieldView => ({ ...whole(...field), size: 4 });
