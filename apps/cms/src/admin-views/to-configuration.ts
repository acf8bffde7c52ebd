import type { EditView, FieldView } from './edit-view.js';

/** How the content manager keeps one form. */
export interface ViewConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** What the content manager should keep instead of what it has; anything that the view does not speak of stays. */
export function toConfiguration(current: ViewConfiguration, view: EditView): ViewConfiguration {
  const { settings, metadatas, layouts, ...rest } = current;
  return {
    ...rest,
    settings: {
      ...settings,
      mainField: view.mainField,
      pageSize: 20,
      defaultSortBy: view.sort?.by ?? view.mainField,
      defaultSortOrder: view.sort?.order ?? 'ASC',
    },
    metadatas: view.rows.flat().reduce(withField, withChangeColumn(metadatas)),
    layouts: {
      list: view.list ? [...view.list] : layouts.list,
      edit: view.rows.map((row) => row.map(({ name, size }) => ({ name, size }))),
    },
  };
}

// Strapi adds this column to every type and names it as its database does.
function withChangeColumn({ updatedAt, ...metadatas }: ViewConfiguration['metadatas']) {
  if (!updatedAt) return metadatas;
  return { ...metadatas, updatedAt: { ...updatedAt, list: { ...updatedAt.list, label: 'Last changed' } } };
}

function withField(
  metadatas: ViewConfiguration['metadatas'],
  { name, label, description, placeholder, shows }: FieldView,
): ViewConfiguration['metadatas'] {
  const before = metadatas[name];
  if (!before) throw new Error(`The form has a field ${name} that the schema does not have`);
  const after = {
    edit: { ...before.edit, label, description, placeholder, ...(shows && { mainField: shows }) },
    list: { ...before.list, label },
  };
  return { ...metadatas, [name]: after };
}
