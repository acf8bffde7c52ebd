import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Ways to damage what `createKeptContent` made: what is done, what undoes it (else a rebuild does), and what verify is to say: kind, subject, message. */
export const damages = [
  [`delete from content.item where slug = 'live'`, null, 'item article <live>: it is missing'],
  [
    `update content.item set document = jsonb_set(document, '{title}', '"Hacked"') where slug = 'moved-twice'`,
    null,
    'item article <moved-twice>: document',
  ],
  [
    `update content.item set state = 'live' where slug = 'withdrawn'`,
    null,
    'item article <withdrawn>: state',
  ],
  [
    `update content.item set slug = 'none' where slug = 'topic-9';
     update content.item set slug = 'topic-9' where slug = 'topic-10'`,
    null,
    'item topic <topic-9>: slug',
  ],
  [
    `delete from content.link where role = 'topic' and item_id = (select id from content.item where slug = 'withheld')`,
    null,
    'item article <withheld>: link',
  ],
  [
    `insert into content.link (item_id, role, target_id, position, item_type, state, date)
     select id, 'topic', 'nowhere', 9, type, state, date from content.item where slug = 'topic-11'`,
    null,
    'link topic <topic-11>: its link as topic leads to nowhere, where nothing is',
  ],
  [
    `delete from content.search_name where item_id = (select id from content.item where slug = 'marit-oyelaran')`,
    null,
    'item author <marit-oyelaran>: search_name',
  ],
  [
    `update content.edition e set document = jsonb_set(document, '{title}', '"Hacked"') || jsonb_build_object('kept', document -> 'title')
     from content.status s where s.item_id = e.item_id and s.slug = 'live' and number = 2`,
    `update content.edition set document = jsonb_set(document, '{title}', document -> 'kept') - 'kept' where document ? 'kept'`,
    'digest edition 2 of <live>: its words or pictures are not those of its digest',
  ],
  [
    `create table content.kept_edition as select e.* from content.edition e join content.status s using (item_id)
       where s.slug = 'withdrawn' and number = 2;
     delete from content.edition e using content.kept_edition k where k.item_id = e.item_id and e.number = 2`,
    'insert into content.edition select * from content.kept_edition; drop table content.kept_edition',
    'edition article <withdrawn>: its editions are not numbered from 1 without a gap',
  ],
  [
    `create table content.kept_alias as select * from content.alias where slug = 'withheld';
     delete from content.alias where slug = 'withheld'`,
    'insert into content.alias select * from content.kept_alias; drop table content.kept_alias',
    'address article <withheld> /withheld: the address it has is not kept as its own',
  ],
  [
    `create table content.kept_change as select seq, id from content.change where seq = 1;
     update content.change set seq = null where seq = 1`,
    `update content.change c set seq = k.seq from content.kept_change k where k.id = c.id; drop table content.kept_change`,
    'change change 1 of site <site>: it was committed without a number, so no follower sees it',
  ],
  [
    `insert into topics (document_id, name, slug, published_at) values ('stray', 'Stray', 'stray', now())`,
    `delete from topics where document_id = 'stray'`,
    'strapi topic stray: Strapi has it published, and readers were never shown it: publish it again',
  ],
  [
    `update articles set published_at = null, slug = 'hidden' where slug = 'withdrawn' and published_at is not null`,
    `update articles set published_at = now(), slug = 'withdrawn' where slug = 'hidden'`,
    'strapi article <withdrawn>: readers are shown it, and Strapi does not have it published',
  ],
  [
    `update topics set name = 'Edited behind' where slug = 'topic-1'`,
    `update topics set name = 'Topic 1' where slug = 'topic-1'`,
    'item topic <topic-1>: name, summary, document, fingerprint',
  ],
] as const;

/** Takes one stored file away and spoils another. */
export async function damageFiles(mediaDir: string) {
  const found = await readdir(mediaDir, { recursive: true });
  const [gone = '', spoilt = ''] = found.filter((path) => /^[0-9a-f]{32}\/[^/]+$/.test(path)).sort();
  const bytes = await readFile(join(mediaDir, spoilt));
  await rename(join(mediaDir, gone), join(mediaDir, 'away'));
  await writeFile(join(mediaDir, spoilt), bytes.subarray(1));
  return {
    gone,
    spoilt,
    async undo(): Promise<void> {
      await rename(join(mediaDir, 'away'), join(mediaDir, gone));
      await writeFile(join(mediaDir, spoilt), bytes);
    },
  };
}
