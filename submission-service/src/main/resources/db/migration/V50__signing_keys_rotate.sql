-- Keys rotate: one list of generations (slots) for each algorithm; a key signs from its time on, until the next one does.
alter table signing_key add column algorithm varchar not null default 'RS384';
alter table signing_key add column active_from timestamptz;
update signing_key set active_from = created_at;
alter table signing_key alter column active_from set not null;
alter table signing_key drop constraint signing_key_slot_key;
alter table signing_key add constraint signing_key_generation unique (algorithm, slot);
