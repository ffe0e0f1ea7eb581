-- The stream also tells of messages that belong to no authorization: such a line has a message instead, and no status.
alter table timeline alter column authorization_id drop not null;
alter table timeline alter column status drop not null;
alter table timeline add column message_id uuid;

-- The work of one authorization, that of its messages too.
create index work_item_authorization on work_item (authorization_id, due_at, id) where authorization_id is not null;
