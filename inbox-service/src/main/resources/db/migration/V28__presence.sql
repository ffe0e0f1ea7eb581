-- Who is at which case just now. A lease: who says no more is gone when it ends.
create table presence (
    authorization_id uuid not null,
    person           varchar not null,
    tenant_id        varchar not null,
    name             varchar not null,
    doing            varchar not null,
    until            timestamptz not null,
    primary key (authorization_id, person)
);
create index presence_until on presence (until);
