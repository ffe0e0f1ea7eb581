-- The stream also tells of messages that belong to no authorization: such a line has a message instead, and no status.
alter table timeline alter column authorization_id drop not null;
alter table timeline alter column status drop not null;
alter table timeline add column message_id uuid;
