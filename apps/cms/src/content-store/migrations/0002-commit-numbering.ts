/**
 * Numbers changes inside COMMIT. The lock is held until the transaction is over, so numbers follow
 * the order in which changes became visible, whoever wrote them.
 */
export const commitNumbering = {
  name: '0002-commit-numbering',
  statements: `
    create sequence content.change_seq;

    create function content.number_change() returns trigger language plpgsql as $$
    declare
      given bigint;
    begin
      perform pg_advisory_xact_lock(hashtextextended('content.change', 0));
      given := nextval('content.change_seq');
      update content.change set seq = given where id = new.id;
      perform pg_notify('content_change', given::text);
      return null;
    end
    $$;

    create constraint trigger number_change
      after insert on content.change
      deferrable initially deferred
      for each row execute function content.number_change();
  `,
};
