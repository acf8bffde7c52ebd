/** How far a rebuild has got, so that one that was cut off goes on where it was. No row: none is under way. */
export const rebuild = {
  name: '0008-rebuild',
  statements: `
    create table content.rebuild (
      single boolean primary key default true check (single),
      last_id text not null,
      done integer not null
    );
  `,
};
