-- What is known of a subscription at the payer, and with what it was made.
alter table payer_subscription add column checked_at timestamptz;   -- when the payer was last asked how it stands
alter table payer_subscription add column refused_at timestamptz;   -- when the payer said that it makes none
alter table payer_subscription add column made_with varchar;        -- hash of endpoint and secret: another one, another subscription
