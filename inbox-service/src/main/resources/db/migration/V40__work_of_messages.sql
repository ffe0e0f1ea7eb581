-- What a message needs of people is work like any other, with or without an authorization. PHI: message.work.
alter table message add column work varchar not null default '[]';        -- its work items, JSON
alter table message add column work_items varchar not null default '[]';  -- JSON, see work_item

alter table work_item alter column authorization_id drop not null;
alter table work_item add column message_id uuid;  -- whose work it is; absent where it is a case's

create function work_items_of_the_message() returns trigger language plpgsql as $$
begin
    insert into work_item (id, tenant_id, authorization_id, message_id, kind, open, owner, taken, priority, opened_at,
                           due_at, snoozed_until)
    select item.id, new.tenant_id, new.authorization_id, new.id, item.kind, item.open, item.owner, item.taken,
           item.priority, item."openedAt", item."dueAt", item."snoozedUntil"
    from jsonb_to_recordset(new.work_items::jsonb) as item(id uuid, kind varchar, open boolean, owner varchar,
         taken boolean, priority int, "openedAt" timestamptz, "dueAt" timestamptz, "snoozedUntil" timestamptz)
    on conflict (id) do update
    set open = excluded.open, owner = excluded.owner, taken = excluded.taken, priority = excluded.priority,
        due_at = excluded.due_at, snoozed_until = excluded.snoozed_until, authorization_id = excluded.authorization_id;
    return null;
end $$;
create trigger work_items_of_a_new_message after insert on message
    for each row when (new.work_items <> '[]') execute function work_items_of_the_message();
create trigger work_items_of_a_changed_message after update on message
    for each row when (old.work_items is distinct from new.work_items
                       or new.work_items <> '[]' and old.authorization_id is distinct from new.authorization_id)
    execute function work_items_of_the_message();

-- Whom a note beside a message's work names.
alter table mention alter column authorization_id drop not null;
alter table mention add column message_id uuid;

-- What was stored before gets its work when it is looked at once more.
insert into errand (id, tenant_id, authorization_id, kind, due_at, attempts, created_at)
select gen_random_uuid(), tenant_id, id, 'message-work', now(), 0, now() from message
where need is not null
   or direction = 'in' and meaning in ('approval', 'denial', 'information-request', 'peer-to-peer-offer')
   or direction = 'in' and link is null and document like '%"proposals":[{%'
on conflict do nothing;
