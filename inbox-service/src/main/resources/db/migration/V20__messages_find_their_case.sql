-- Messages find their authorization. PHI: authorization_case.clues, message.clues, message.parties.

-- What an authorization is found by: words such as key:W100200300 or birth:1961-10-01, apart by spaces.
alter table authorization_case add column clues varchar;
create index authorization_case_clues on authorization_case using gin (string_to_array(clues, ' '));

-- Cases of before, as far as SQL can fold; the next event of each writes them whole.
update authorization_case c
set clues = (select string_agg(distinct clue, ' ')
    from (select 'key:' || translate(upper(regexp_replace(line, '[^[:alnum:]]', '', 'g')), 'OILS', '0115') as clue
          from regexp_split_to_table(c.search, E'[\\n|]') as line where line ~ '\d.*\d.*\d'
          union all
          select 'birth:' || (c.document::jsonb #>> '{words,request,order,patient,birthDate}')
          union all
          select 'family:' || translate(lower(word), 'i10|', 'llol')
          from regexp_split_to_table(c.document::jsonb #>> '{words,request,order,patient,family}', '[^[:alpha:]]+') as word
          where word <> ''
          union all
          select 'given:' || translate(lower(word), 'i10|', 'llol')
          from regexp_split_to_table(c.document::jsonb #>> '{words,request,order,patient,given,0}', '[^[:alpha:]]+') as word
          where word <> '') as found
    where clue is not null);

alter table message add column authorization_id uuid;  -- the authorization it belongs to
alter table message add column link varchar;           -- by-itself, by-person, taken-off; absent where nobody said anything
alter table message add column meaning varchar;        -- what it says, e.g. approval
alter table message add column parties varchar;        -- sender and receivers, one to a line
alter table message add column clues varchar;          -- as above, while it belongs to none: a later case may be its own
create index message_authorization on message (tenant_id, authorization_id, at, id) where authorization_id is not null;
create index message_clues on message using gin (string_to_array(clues, ' ')) where clues is not null;
create index message_named on message (tenant_id, message_id) where message_id is not null;

-- Every change of what a message belongs to, for good: who corrects whom is what matching is judged by.
create table message_link_change (
    id                 uuid primary key,
    tenant_id          varchar not null,
    message_id         uuid not null references message (id),
    channel            varchar not null,
    at                 timestamptz not null,
    actor              varchar not null,
    actor_role         varchar,
    actor_name         varchar,
    former             varchar,            -- how it belonged before, as message.link
    from_authorization uuid,
    how                varchar not null,   -- how it belongs now, as message.link
    to_authorization   uuid,
    score              int,                -- of the matcher for where it belongs now, 0 to 100; absent where it did not propose that
    proposals          int not null,       -- how many authorizations were proposed
    why                varchar             -- the person's words; PHI
);
create index message_link_change_message on message_link_change (message_id, at);
create index message_link_change_at on message_link_change (tenant_id, at);
