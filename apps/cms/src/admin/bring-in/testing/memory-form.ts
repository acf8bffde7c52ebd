import type { BodyForm } from '../form/bring-into-form';

/** A form as Strapi's holds its values: every row it is given gets a key of its own. */
export function createMemoryForm(values: {
  title?: string;
  body?: object[];
}): BodyForm & { body: () => object[] } {
  let held: Record<string, unknown> = { ...values };
  let key = 0;
  const body = () => (Array.isArray(held['body']) ? [...held['body']] : []);
  return {
    getValues: () => held,
    onChange: (field, value) => (held = { ...held, [field]: value }),
    addFieldRow: (field, value, index = body().length) => {
      key += 1;
      held = {
        ...held,
        [field]: [
          ...body().slice(0, index),
          { ...value, __temp_key__: `key ${key}` },
          ...body().slice(index),
        ],
      };
    },
    body,
  };
}
