-- When the payer made it: what it decided before that, it told nobody.
alter table payer_subscription add column made_at timestamptz;
