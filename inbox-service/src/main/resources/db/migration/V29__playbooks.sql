-- A clinic's own playbooks; every version stays, because running work keeps the one it started with.
create table playbook_version (
    id          uuid primary key,
    tenant_id   varchar not null,
    kind        varchar not null,
    payer       varchar not null,     -- empty for all payers
    number      int not null,
    steps       varchar not null,     -- JSON
    at          timestamptz not null,
    author      varchar not null,
    author_name varchar,
    unique (tenant_id, kind, payer, number)
);

-- Each tick and untick; the last of a step counts.
create table playbook_tick (
    id           uuid primary key,
    tenant_id    varchar not null,
    work_item_id uuid not null,
    step         varchar not null,
    done         boolean not null,
    at           timestamptz not null,
    author       varchar not null,
    author_name  varchar
);
create index playbook_tick_item on playbook_tick (work_item_id, at, id);
