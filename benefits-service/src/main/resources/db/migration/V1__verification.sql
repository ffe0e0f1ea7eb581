-- One verification of benefits per authorization, as a sealed state.
create table verification (
    id         uuid primary key,
    tenant_id  varchar not null,
    version    bigint not null,
    kind       varchar not null,        -- Asking, Determined, NeedsPerson, Withdrawn
    document   varchar not null,        -- the state as JSON; PHI
    revision   int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    payer      varchar                  -- the payer profile's id
);
create index verification_waiting on verification (payer, kind);
