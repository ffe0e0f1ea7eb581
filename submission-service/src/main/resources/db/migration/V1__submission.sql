create table submission (
    id              uuid primary key,
    tenant_id       varchar not null,
    version         bigint not null,
    kind            varchar not null,
    document        varchar not null,          -- PHI
    revision        int not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    payer_id        varchar,
    payer_reference varchar
);
create index submission_payer_reference on submission (payer_id, payer_reference);

-- What was or will be sent, byte for byte; its id is the intent's and stands in Bundle.identifier and Claim.identifier.
create table request_bundle (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    payer_id         varchar not null,
    claim_id         uuid not null,
    body             bytea not null,           -- PHI
    created_at       timestamptz not null
);
create index request_bundle_claim on request_bundle (claim_id);
create index request_bundle_authorization on request_bundle (tenant_id, authorization_id, created_at);

-- What payers answered, as it came: codes and extensions nobody here knows yet are kept.
create table payer_answer (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    intent_id        uuid not null,
    operation        varchar not null,
    status           int not null,
    body             bytea not null,           -- PHI
    received_at      timestamptz not null
);
create index payer_answer_authorization on payer_answer (tenant_id, authorization_id, received_at);

-- The way a payer calls back: one secret for each payer, one subscription for each organisation that asks it.
create table payer_secret (
    payer_id   varchar primary key,
    secret     varchar not null,
    created_at timestamptz not null
);
create table payer_subscription (
    payer_id        varchar not null,
    organization    varchar not null,
    remote_id       varchar,
    attempted_at    timestamptz not null,
    primary key (payer_id, organization)
);

-- Notifications as they came: stored first, applied afterwards.
create table notification (
    id               uuid primary key,
    payer_id         varchar not null,
    event_key        varchar not null,
    event_number     bigint,
    focus            varchar,
    body             bytea not null,           -- PHI
    outcome          varchar not null,         -- received, applied, without-effect, unmatched, unreadable, failed
    authorization_id uuid,
    received_at      timestamptz not null,
    handled_at       timestamptz,
    unique (payer_id, event_key)
);
create index notification_waiting on notification (received_at) where outcome = 'received';

-- This service's own key, for payers that want a signed token (SMART Backend Services)
create table signing_key (
    id          varchar primary key,           -- kid
    slot        int not null unique,           -- one for now; rotation takes the next
    public_jwk  varchar not null,
    private_key bytea not null,
    created_at  timestamptz not null
);

-- A case's history is what was announced of it.
create index outbox_of_submission on outbox (aggregateid, position);
