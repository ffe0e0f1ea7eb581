-- Work set aside for a while: until when (never later than due), and when each item is to be touched next.
alter table work_item add column snoozed_until timestamptz;
alter table work_item add column touch_at timestamptz generated always as (least(due_at, snoozed_until)) stored;
create index work_item_touch on work_item (tenant_id, touch_at, id) where open;

create function work_items_asleep() returns trigger language plpgsql as $$
begin
    update work_item set snoozed_until = item."snoozedUntil"
    from jsonb_to_recordset(new.work_items::jsonb) as item(id uuid, "snoozedUntil" timestamptz)
    where work_item.id = item.id and work_item.snoozed_until is distinct from item."snoozedUntil";
    return null;
end $$;
-- fires after work_items_of_a_changed_case: triggers go by their names
create trigger work_items_then_sleep after update of work_items on authorization_case
    for each row when (old.work_items like '%"snoozedUntil":"%' or new.work_items like '%"snoozedUntil":"%')
    execute function work_items_asleep();
