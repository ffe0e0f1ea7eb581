-- Which subscription told it: events are counted for each, and a number that is left out is asked for.
alter table notification add column subscription varchar;
create index notification_of_subscription on notification (payer_id, subscription, event_number);

create table payer_voice (
    payer_id      varchar not null,
    subscription  varchar not null,
    highest_event bigint,                      -- null: nothing was numbered so far
    heard_at      timestamptz not null,
    primary key (payer_id, subscription)
);

-- The clinic whose organization a subscription is for, and what is known of it at the payer.
alter table payer_subscription add column tenant_id varchar;
