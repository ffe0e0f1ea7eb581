-- Who took which messages out of one thread into another; it stays, and that it was taken back is said with it. PHI: why.
create table thread_change (
    id          uuid primary key,
    tenant_id   varchar not null,
    kind        varchar not null,  -- merged, split, moved
    from_thread uuid not null,
    to_thread   uuid not null,
    messages    varchar not null,  -- their ids, apart by spaces
    at          timestamptz not null,
    actor       varchar not null,
    actor_role  varchar,
    actor_name  varchar,
    why         varchar,
    undone_at   timestamptz,
    undone_by   varchar
);
create index thread_change_from on thread_change (tenant_id, from_thread, at);
create index thread_change_to on thread_change (tenant_id, to_thread, at);
