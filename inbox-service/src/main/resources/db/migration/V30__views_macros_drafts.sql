-- A person's view of the queue, their own or shared by a lead.
create table saved_view (
    id         uuid primary key,
    tenant_id  varchar not null,
    owner      varchar not null,
    shared     boolean not null,
    name       varchar not null,
    filter     varchar not null,       -- JSON
    sort       varchar not null,
    edition    int not null,
    updated_at timestamptz not null
);
create index saved_view_owner on saved_view (tenant_id, owner);

-- Canned texts of a clinic.
create table macro (
    id         uuid primary key,
    tenant_id  varchar not null,
    name       varchar not null,
    text       varchar not null,
    author     varchar not null,
    edition    int not null,
    updated_at timestamptz not null
);
create index macro_tenant on macro (tenant_id, name, id);

-- What a person has begun to write. PHI: text.
create table draft (
    tenant_id        varchar not null,
    person           varchar not null,
    key              varchar not null,
    authorization_id uuid,
    text             varchar not null,
    edition          int not null,
    updated_at       timestamptz not null,
    primary key (tenant_id, person, key)
);
create index draft_updated on draft (updated_at);
