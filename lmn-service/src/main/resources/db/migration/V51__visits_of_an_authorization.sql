-- A visit belongs to the authorization and is told once, whichever of its letters it is told on; letter_id is the letter
-- in force that day. What was told on a letter that adds to another one counts at that one.
alter table letter_visit drop constraint letter_visit_pkey;

update letter_visit
set letter_id = (file.document::jsonb #>> '{current,letterId}')::uuid
from letter_file as file, jsonb_path_query(file.document::jsonb, 'lax $.added[*].letterId') as added(letter)
where file.id = letter_visit.authorization_id and letter_visit.letter_id = (added.letter #>> '{}')::uuid;

delete from letter_visit as old
using letter_visit as newer
where old.authorization_id = newer.authorization_id and old.visit_id = newer.visit_id
  and (old.told_at, old.letter_id, old.ctid) < (newer.told_at, newer.letter_id, newer.ctid);

alter table letter_visit add primary key (authorization_id, visit_id);
create index letter_visit_letter on letter_visit (letter_id, day);
