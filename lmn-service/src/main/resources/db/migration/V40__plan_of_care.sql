-- From which day on a signed letter speaks of a plan of care that is no longer followed; told again it is corrected.
create table letter_plan_change (
    letter_id        uuid primary key,
    tenant_id        varchar not null,
    authorization_id uuid not null,
    day              date not null,
    reason           varchar not null,     -- PHI
    told_at          timestamptz not null,
    told_by          varchar not null
);
