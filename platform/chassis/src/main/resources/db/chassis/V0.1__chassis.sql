-- The tables every service has. Column names of the outbox are Debezium's, so that a CDC relay can replace ours.

create table outbox (
    position      bigint generated always as identity,
    id            uuid primary key,
    tenant_id     text not null,
    aggregatetype text not null,          -- the topic
    aggregateid   text not null,          -- the record's key
    type          text not null,          -- ce_type
    payload       bytea not null,         -- the record's value; PHI
    headers       text not null,          -- the record's headers as a JSON object
    created_at    timestamptz not null,
    published_at  timestamptz
);
create index outbox_unpublished on outbox (position) where published_at is null;

create table processed_event (
    consumer     text not null,
    event_id     uuid not null,
    processed_at timestamptz not null,
    primary key (consumer, event_id)
);

create table audit_entry (
    id               uuid primary key,
    tenant_id        text not null,
    at               timestamptz not null,
    actor            text not null,
    actor_role       text not null,
    action           text not null,
    authorization_id uuid,
    why              text not null
);
create index audit_entry_authorization on audit_entry (tenant_id, authorization_id, at);

create table errand (
    id               uuid primary key,
    tenant_id        text not null,
    authorization_id uuid not null,
    kind             text not null,
    due_at           timestamptz not null,
    leased_until     timestamptz,
    attempts         int not null default 0,
    correlation_id   uuid,
    causation_id     uuid,
    traceparent      text,
    created_at       timestamptz not null,
    unique (authorization_id, kind)
);
create index errand_due on errand (due_at);

create table dead_letter (
    id           uuid primary key,
    tenant_id    text,                    -- absent where the record did not say
    topic        text not null,
    partition    int not null,
    "offset"     bigint not null,
    key          text,
    headers      text not null,
    value        bytea,                   -- PHI
    fault        text not null,           -- the exception's class and place, never its message
    received_at  timestamptz not null,
    redriven_at  timestamptz,
    unique (topic, partition, "offset")
);

create table idempotent_request (
    tenant_id   text not null,
    key         text not null,
    fingerprint text not null,
    status      int,
    location    text,
    body        text,
    created_at  timestamptz not null,
    primary key (tenant_id, key)
);
