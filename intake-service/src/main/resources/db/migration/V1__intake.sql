-- One request to a payer as intake knows it; the order is in the document.
create table request (
    id         uuid primary key,
    tenant_id  varchar not null,
    version    bigint not null,
    kind       varchar not null,
    document   varchar not null,          -- PHI
    revision   int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

-- What an open request holds so that it is not filed a second time. A key is a keyed hash, no PHI. Whoever holds the row
-- holds the key until the day; the primary key decides between two that come at once.
create table filed_order (
    tenant_id        varchar not null,
    key              varchar not null,
    authorization_id uuid not null,
    until            date not null,       -- the last day of the requested period, or infinity
    primary key (tenant_id, key)
);
create index filed_order_authorization on filed_order (authorization_id);

-- Makes opaque ids of patients and keys of filed orders; random, one per tenant, never leaves this database.
create table tenant_secret (
    tenant_id varchar primary key,
    secret    varchar not null
);

-- The bytes of the papers; their titles stand in the order.
create table document (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null references request (id),
    content_type     varchar not null,
    sha256           varchar not null,
    content          bytea not null,      -- PHI
    created_at       timestamptz not null
);
create index document_authorization on document (authorization_id);
