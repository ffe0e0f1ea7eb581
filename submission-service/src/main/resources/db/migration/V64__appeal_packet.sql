-- The PDF of an appeal, as a person sends it; its id is the appeal's.
create table appeal_packet (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    body             bytea not null,           -- PHI
    created_at       timestamptz not null
);
