-- Tells this database apart from every other that has come to the same revision: part of what answers are known by.
alter table revision add column database_id uuid not null default gen_random_uuid();
