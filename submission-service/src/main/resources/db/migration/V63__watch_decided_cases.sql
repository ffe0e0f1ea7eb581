-- Cases decided before they were looked after get their first look.
insert into errand (id, tenant_id, authorization_id, kind, due_at, correlation_id, created_at)
select gen_random_uuid(), tenant_id, id, 'watch', now(), gen_random_uuid(), now() from submission where kind = 'Decided'
on conflict do nothing;
