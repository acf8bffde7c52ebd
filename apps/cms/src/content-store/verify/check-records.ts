import type { Sql } from '../sql.js';
import type { Problem } from './problem.js';

/** Names every record that contradicts another, or that nothing stands behind. */
export async function checkRecords(sql: Sql): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { kind, message, statement } of checks) {
    const rows = await sql.rows<{ subject: string; detail?: string }>(statement);
    problems.push(...rows.map(({ subject, detail }) => ({ kind, subject, message: detail ?? message })));
  }
  return problems;
}

const withEditions = `('article', 'page')`;
const withoutAddress = `('site', 'media')`;

/** Each check gives the subjects it is broken by. */
const checks: { kind: string; message: string; statement: string }[] = [
  {
    kind: 'edition',
    message: 'it was published and has no edition',
    statement: `select s.type || ' ' || s.item_id as subject from content.status s
      where s.type in ${withEditions} and not exists (select 1 from content.edition e where e.item_id = s.item_id)`,
  },
  {
    kind: 'edition',
    message: 'its editions are not numbered from 1 without a gap',
    statement: `select s.type || ' ' || s.item_id as subject from content.edition e join content.status s using (item_id)
      group by s.type, s.item_id having min(number) <> 1 or max(number) <> count(*)`,
  },
  {
    kind: 'edition',
    message: 'its type has no editions',
    statement: `select distinct s.type || ' ' || s.item_id as subject from content.edition e
      join content.status s using (item_id) where s.type not in ${withEditions}`,
  },
  {
    kind: 'address',
    message: 'the address it has is not kept as its own',
    statement: `select s.type || ' ' || s.item_id || ' /' || s.slug as subject from content.status s
      where s.type not in ${withoutAddress} and not exists (
        select 1 from content.alias a where a.type = s.type and a.slug = s.slug and a.item_id = s.item_id)`,
  },
  {
    kind: 'address',
    message: 'it leads to an item of another type',
    statement: `select a.type || ' /' || a.slug as subject from content.alias a
      join content.status s using (item_id) where s.type <> a.type`,
  },
  {
    kind: 'change',
    message: 'it was committed without a number, so no follower sees it',
    statement: `select 'change ' || id || ' of ' || item_type || ' ' || item_id as subject from content.change
      where seq is null`,
  },
  {
    kind: 'change',
    message: 'it was published, and no change says so',
    statement: `select s.type || ' ' || s.item_id as subject from content.status s
      where not exists (select 1 from content.change c where c.item_id = s.item_id)`,
  },
  {
    kind: 'change',
    message: 'it is of something that was never published',
    statement: `select 'change ' || coalesce(seq::text, 'without a number') || ' of ' || item_type || ' ' || item_id as subject
      from content.change c where not exists (select 1 from content.status s where s.item_id = c.item_id)`,
  },
  {
    kind: 'change',
    message: 'readers are told that it is gone, and no change says so',
    statement: `select s.type || ' ' || s.item_id as subject from content.status s
      where s.state = 'removed'
        and not exists (select 1 from content.change c where c.item_id = s.item_id and c.event = 'removed')`,
  },
  {
    kind: 'change',
    message: 'readers are shown it, and its last change says that it is gone',
    statement: `select s.type || ' ' || s.item_id as subject from content.status s
      where s.state <> 'removed' and 'removed' = (
        select c.event from content.change c where c.item_id = s.item_id and c.event <> 'withheld'
        order by c.seq desc limit 1)`,
  },
  {
    kind: 'change',
    message: 'those whom it concerns are not told of it',
    statement: `select 'change ' || c.seq as subject from content.change c
      where c.seq is not null and array(select content.change_targets(c) order by 1)
        <> array(select target_id from content.change_target t where t.seq = c.seq order by 1)`,
  },
  {
    kind: 'link',
    message: '',
    statement: `select l.item_type || ' ' || l.item_id as subject,
        'its link as ' || l.role || ' leads to ' || l.target_id || ', where nothing is' as detail
      from content.link l where l.role <> 'related'
        and not exists (select 1 from content.item i where i.id = l.target_id)`,
  },
];
