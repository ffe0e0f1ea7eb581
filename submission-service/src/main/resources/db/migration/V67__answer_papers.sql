-- Papers that a person gave as an answer to the payer's question; kept as they came until they are sent, and after.
create table answer_paper (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    content_type     varchar not null,
    body             bytea not null,           -- PHI
    created_at       timestamptz not null
);
create index answer_paper_authorization on answer_paper (tenant_id, authorization_id);
