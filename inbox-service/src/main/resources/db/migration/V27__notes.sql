-- What people write beside a case, and whom they name there. PHI: text.
create table case_note (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    at               timestamptz not null,
    author           varchar not null,
    author_role      varchar not null,
    author_name      varchar,
    text             varchar not null
);
create index case_note_authorization on case_note (authorization_id, at, id);

create table mention (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    work_item_id     uuid,             -- absent for a note beside the case
    person           varchar not null, -- the token's subject
    at               timestamptz not null,
    author           varchar not null,
    author_name      varchar,
    text             varchar not null,
    seen             boolean not null
);
create index mention_person on mention (tenant_id, person, seen, at, id);
