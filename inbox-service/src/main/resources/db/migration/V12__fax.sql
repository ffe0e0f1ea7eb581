-- Webhooks of fax services that were taken, so that none is taken twice; kept for a day.
create table webhook_delivery (
    line        varchar not null,
    id          varchar not null,
    time        varchar not null,
    received_at timestamptz not null,
    primary key (line, id, time)
);
create index webhook_delivery_received on webhook_delivery (received_at);
