-- Messages of every channel and their papers. PHI: message.document, message.sender, document.name, document_piece.bytes.

create table message (
    id           uuid primary key,
    tenant_id    varchar not null,
    version      bigint not null,
    kind         varchar not null,
    document     varchar not null,
    revision     int not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    channel      varchar not null,
    direction    varchar not null,
    message_id   varchar,
    content_hash varchar not null,
    sender       varchar,
    thread_id    uuid not null,
    state        varchar not null,
    need         varchar,              -- what a person has to do about it; absent where there is nothing
    at           timestamptz not null
);
-- what came before is one message with what comes again, also where both come at once
create unique index message_once_by_content on message (tenant_id, content_hash);
create unique index message_once_by_id on message (tenant_id, channel, direction, message_id) where message_id is not null;
create index message_at on message (tenant_id, at, id);
create index message_thread on message (tenant_id, thread_id, at, id);
create index message_need on message (tenant_id, at, id) where need is not null;

create table document (
    id         uuid primary key,
    tenant_id  varchar not null,
    message_id uuid,                   -- where it came first
    name       varchar not null,
    media_type varchar not null,       -- by its bytes
    size       bigint not null,
    sha256     varchar not null,
    made_by    varchar,                -- how it was made of others; absent for an original
    created_at timestamptz not null
);
create index document_message on document (message_id);

create table document_piece (
    id          uuid primary key,
    document_id uuid not null references document (id),
    place       int not null,
    bytes       bytea not null,
    unique (document_id, place)
);
alter table document_piece alter column bytes set storage external; -- papers are compressed already

-- An original stays as it came, whoever tries.
create function a_paper_is_never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'a paper is never changed';
end $$;
create trigger a_paper_is_never_changed before update on document_piece
    for each row execute function a_paper_is_never_changed();
