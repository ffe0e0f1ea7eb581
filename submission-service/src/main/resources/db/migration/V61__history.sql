-- Every move of a case, written with it. The patches (RFC 7396), one upon the other, are the state.
create table submission_move (
    id               uuid primary key,
    position         bigint generated always as identity,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    at               timestamptz not null,
    from_state       varchar,                  -- null: the first one
    to_state         varchar not null,
    action           varchar not null,
    actor_id         varchar not null,
    actor_role       varchar not null,
    actor_name       varchar,
    causation_id     uuid,                     -- the event or notification that caused it; null: a person or time did
    patch            varchar not null          -- PHI
);
create index submission_move_of on submission_move (tenant_id, authorization_id, position);

-- What stood before there was a history begins it.
insert into submission_move (id, tenant_id, authorization_id, at, to_state, action, actor_id, actor_role, patch)
select gen_random_uuid(), tenant_id, id, updated_at, kind, 'history.begun', 'submission', 'service', document from submission;
