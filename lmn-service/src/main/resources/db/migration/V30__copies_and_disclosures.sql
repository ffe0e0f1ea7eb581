-- One row per authorization: who asked for a copy of a signed letter, and how far that is. document is PHI.
create table letter_copies (
    id         uuid primary key,
    tenant_id  varchar not null,
    version    bigint not null,
    kind       varchar not null,
    document   varchar not null,
    revision   int not null,
    next_due   timestamptz,               -- when the next pending request is late
    created_at timestamptz not null,
    updated_at timestamptz not null
);

-- Who got which letter. Never changed, kept for six years (45 CFR 164.528(a)). recipient is PHI.
create table letter_disclosure (
    id               uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    letter_id        uuid not null,
    copy_id          uuid,                 -- absent where nobody asked for a copy
    disclosed_at     timestamptz not null,
    disclosed_by     varchar not null,
    role             varchar not null,
    recipient        varchar not null,
    what             varchar not null,
    purpose          varchar not null,
    basis            varchar not null,
    means            varchar not null,
    sha256           varchar not null      -- of the signed PDF
);
create index letter_disclosure_letter on letter_disclosure (letter_id, disclosed_at);
