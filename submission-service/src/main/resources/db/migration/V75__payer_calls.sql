-- Every call to a payer about a request: what PAS 2.2.1 wants to be measured (logical model PASMetricData). No PHI.
create table payer_call (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    intent_id        uuid not null,
    exchange         varchar not null,         -- initial, update, subsequent, query
    started_at       timestamptz not null,
    ended_at         timestamptz not null,
    http_status      integer                   -- null: no answer came
);
create index payer_call_of on payer_call (tenant_id, authorization_id, started_at);
