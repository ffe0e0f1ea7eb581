create table tally (
    id uuid primary key, tenant_id varchar not null, version bigint not null, kind varchar not null, document varchar not null,
    revision int not null, created_at timestamptz not null, updated_at timestamptz not null,
    count int not null
);
