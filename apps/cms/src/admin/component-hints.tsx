import { Typography } from '@strapi/design-system';

interface Field {
  type: string;
  hint?: unknown;
  labelAction?: unknown;
}

type Row = readonly Field[];

/** A form as the content manager lays it out: its panels, and the rows of each component. */
interface EditLayout {
  layout: {
    layout: readonly (readonly Row[])[];
    components: Readonly<Record<string, { layout: readonly Row[] }>>;
  };
}

/** Shows the help of a field that holds a component beside its label; Strapi shows that of every other field only. */
export function showComponentHints<Given extends EditLayout>(given: Given): Given {
  const { layout, components } = given.layout;
  const shown = Object.entries(components).map(([uid, form]) => [
    uid,
    { ...form, layout: withHints(form.layout) },
  ]);
  return {
    ...given,
    layout: { ...given.layout, layout: layout.map(withHints), components: Object.fromEntries(shown) },
  };
}

const withHints = (rows: readonly Row[]) => rows.map((row) => row.map(withHint));

const withHint = (field: Field): Field =>
  field.type === 'component' && typeof field.hint === 'string' && field.hint !== ''
    ? { ...field, labelAction: <Hint>{field.hint}</Hint> }
    : field;

// Wide enough to be read, and never so wide that the label has to be cut short.
const style = { width: 'clamp(140px, 100vw - 680px, 460px)' };

const Hint = ({ children }: { children: string }) => (
  <Typography tag="span" variant="pi" textColor="neutral600" style={style}>
    {children}
  </Typography>
);
