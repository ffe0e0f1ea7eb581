-- Lists that stay quick where a clinic has very many rows and asks for few of them: each walks one index in its order.

create index work_item_priority on work_item (tenant_id, priority, due_at, id) where open;
create index work_item_done on work_item (tenant_id, due_at, id) where not open;

create index authorization_case_payer on authorization_case (tenant_id, payer, updated_at, id);
-- the payer of open work, without the case's wide row
create index authorization_case_payer_of on authorization_case (id) include (payer);

-- what nearly every message is has no index: the first rows of message_at are such
create index message_channel on message (tenant_id, channel, at, id);
create index message_link on message (tenant_id, link, at, id) where link is null or link <> 'by-itself';
create index message_state on message (tenant_id, state, at, id) where state <> 'arrived';
create index message_out on message (tenant_id, at, id) where direction = 'out';
create index message_meaning on message (tenant_id, meaning, at, id) where meaning is not null;
