-- Visits that used a signed letter, one row per visit; a correction changes the row.
create table letter_visit (
    tenant_id        varchar not null,
    authorization_id uuid not null,
    letter_id        uuid not null,
    visit_id         varchar not null,
    day              date not null,
    used             boolean not null,
    told_at          timestamptz not null,
    primary key (letter_id, visit_id)
);

-- Letters of which the chain was told that they run out: it is told once.
create table letter_running_out (
    letter_id uuid primary key,
    tenant_id varchar not null,
    told_at   timestamptz not null
);
