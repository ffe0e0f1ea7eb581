-- One row per authorization: what is known, and how far its letter is. document is PHI.
create table letter_file (
    id         uuid primary key,
    tenant_id  varchar not null,
    version    bigint not null,
    kind       varchar not null,
    document   varchar not null,
    revision   int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

-- Every saved text of every letter. Never changed. document is PHI.
create table letter_version (
    id               varchar primary key,      -- <letter>/<version>
    tenant_id        varchar not null,
    authorization_id uuid not null,
    letter_id        uuid not null,
    version          int not null,
    saved_at         timestamptz not null,
    author           varchar not null,
    author_role      varchar not null,
    author_name      varchar,
    document         varchar not null
);
create index letter_version_letter on letter_version (letter_id, version);

-- What was signed, as it was printed. Never changed. content and pdf are PHI.
create table signed_letter (
    id               uuid primary key,         -- the document's id in the event
    tenant_id        varchar not null,
    authorization_id uuid not null,
    letter_id        uuid not null unique,
    content          varchar not null,         -- the canonical text the signature is over
    pdf              bytea not null,
    sha256           varchar not null,         -- of the pdf
    signed_at        timestamptz not null
);
