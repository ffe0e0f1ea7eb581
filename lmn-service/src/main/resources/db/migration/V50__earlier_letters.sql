-- Who signed a letter and whose it was: a new one is compared with what the same people signed before.
alter table signed_letter add column npi varchar;       -- the signer's
alter table signed_letter add column author varchar;    -- the id of its owner when it was signed

update signed_letter
set npi = known.letter #>> '{signature,npi}', author = known.letter #>> '{ownership,owner,id}'
from (select letters.letter
      from letter_file, jsonb_path_query(document::jsonb, 'strict $.**') as letters(letter)
      where letters.letter #> '{signature,npi}' is not null) as known
where known.letter ->> 'letterId' = signed_letter.letter_id::text;

create index signed_letter_npi on signed_letter (tenant_id, npi, signed_at desc);
create index signed_letter_author on signed_letter (tenant_id, author, signed_at desc);
