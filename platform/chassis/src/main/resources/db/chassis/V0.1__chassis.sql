-- The tables every service has. Column names of the outbox are Debezium's, so that a CDC relay can replace ours.

create table outbox (
    position      bigint generated always as identity,
    id            uuid primary key,
    tenant_id     varchar not null,
    aggregatetype varchar not null,          -- the topic
    aggregateid   varchar not null,          -- the record's key
    type          varchar not null,          -- ce_type
    payload       bytea not null,         -- the record's value; PHI
    headers       varchar not null,          -- the record's headers as a JSON object
    created_at    timestamptz not null,
    published_at  timestamptz
);
create index outbox_unpublished on outbox (position) where published_at is null;

create table processed_event (
    consumer     varchar not null,
    event_id     uuid not null,
    processed_at timestamptz not null,
    primary key (consumer, event_id)
);

create table audit_entry (
    id               uuid primary key,
    tenant_id        varchar not null,
    at               timestamptz not null,
    actor            varchar not null,
    actor_role       varchar not null,
    action           varchar not null,
    authorization_id uuid,
    why              varchar not null
);
create index audit_entry_authorization on audit_entry (tenant_id, authorization_id, at);

create table errand (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    kind             varchar not null,
    due_at           timestamptz not null,
    leased_until     timestamptz,
    attempts         int not null default 0,
    correlation_id   uuid,
    causation_id     uuid,
    traceparent      varchar,
    created_at       timestamptz not null,
    unique (authorization_id, kind)
);
create index errand_due on errand (due_at);

create table dead_letter (
    id           uuid primary key,
    tenant_id    varchar,                    -- absent where the record did not say
    topic        varchar not null,
    partition    int not null,
    "offset"     bigint not null,
    key          varchar,
    headers      varchar not null,
    value        bytea,                   -- PHI
    fault        varchar not null,           -- the exception's class and place, never its message
    received_at  timestamptz not null,
    redriven_at  timestamptz,
    unique (topic, partition, "offset")
);

create table idempotent_request (
    tenant_id   varchar not null,
    key         varchar not null,
    fingerprint varchar not null,
    status      int,
    location    varchar,
    body        varchar,
    created_at  timestamptz not null,
    primary key (tenant_id, key)
);
