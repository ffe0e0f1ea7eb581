-- The read model over all stages. PHI: authorization_case.document, search and work_items; timeline holds codes only.

create extension if not exists pg_trgm; -- trusted since PostgreSQL 13: the database's owner may create it

create table authorization_case (
    id             uuid primary key,
    tenant_id      varchar not null,
    version        bigint not null,
    kind           varchar not null,
    document       varchar not null,
    revision       int not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    status         varchar not null,
    payer          varchar,
    category       varchar,
    urgency        varchar not null,
    owner          varchar not null,      -- person:<id> or queue:<name>
    taken          boolean not null,      -- the owner is a person
    ehr_identifier varchar,
    received_at    timestamptz not null,
    due_at         timestamptz not null,  -- what is due next; 9999-12-31 where nothing is
    owed_at        timestamptz,           -- when the payer owes or owed its answer
    decided_at     timestamptz,
    decision       varchar,
    search         varchar not null,      -- what q looks in, lower-case
    work_items     varchar not null       -- JSON, see work_item
);
create index authorization_case_updated on authorization_case (tenant_id, updated_at, id);
create index authorization_case_received on authorization_case (tenant_id, received_at, id);
create index authorization_case_due on authorization_case (tenant_id, due_at, id);
create index authorization_case_status on authorization_case (tenant_id, status, updated_at, id);
create index authorization_case_owner on authorization_case (tenant_id, owner);
create index authorization_case_ehr on authorization_case (tenant_id, ehr_identifier);
create index authorization_case_decided on authorization_case (tenant_id, decided_at) where decided_at is not null;
create index authorization_case_search on authorization_case using gin (search gin_trgm_ops);

create table timeline (
    id               uuid primary key,
    position         bigint generated always as identity unique,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    at               timestamptz not null, -- when it happened
    heard_at         timestamptz not null, -- when it was known here
    stage            varchar not null,
    outcome          varchar not null,
    status           varchar not null,     -- where the authorization stood after it
    actor            varchar not null,
    actor_role       varchar,
    actor_name       varchar,
    topic            varchar,
    event_id         uuid,
    sentence         varchar not null,
    details          varchar not null
);
create index timeline_authorization on timeline (authorization_id, at, position);
create index timeline_tenant on timeline (tenant_id, position);

-- Positions follow the order of commits: whoever writes the timeline holds this lock from the first position it takes
-- until it commits. So the stream may read on from the last position it saw and never misses a row.
create function timeline_in_commit_order() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7072696112);
    return null;
end $$;
create trigger timeline_in_commit_order before insert on timeline
    for each statement execute function timeline_in_commit_order();

-- An index over the work items inside the case, which PostgreSQL cannot index as they lie there: one row per item, kept
-- by the database in the transaction that writes the case. Nothing else writes it.
create table work_item (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    kind             varchar not null,
    open             boolean not null,
    owner            varchar not null,
    taken            boolean not null,
    priority         int not null,
    opened_at        timestamptz not null,
    due_at           timestamptz not null
);
create index work_item_due on work_item (tenant_id, due_at, id) where open;
create index work_item_owner on work_item (tenant_id, owner, due_at, id) where open;
create index work_item_opened on work_item (tenant_id, opened_at, id);

create function work_items_of_the_case() returns trigger language plpgsql as $$
begin
    insert into work_item
    select item.id, new.tenant_id, new.id, item.kind, item.open, item.owner, item.taken, item.priority,
           item."openedAt", item."dueAt"
    from jsonb_to_recordset(new.work_items::jsonb) as item(id uuid, kind varchar, open boolean, owner varchar,
         taken boolean, priority int, "openedAt" timestamptz, "dueAt" timestamptz)
    on conflict (id) do update
    set open = excluded.open, owner = excluded.owner, taken = excluded.taken, priority = excluded.priority,
        due_at = excluded.due_at;
    return null;
end $$;
create trigger work_items_of_a_new_case after insert on authorization_case
    for each row when (new.work_items <> '[]') execute function work_items_of_the_case();
create trigger work_items_of_a_changed_case after update of work_items on authorization_case
    for each row when (old.work_items is distinct from new.work_items) execute function work_items_of_the_case();

-- The timeline names the event of a recorded response, which is in the outbox.
create index outbox_aggregate on outbox (aggregateid, aggregatetype);
