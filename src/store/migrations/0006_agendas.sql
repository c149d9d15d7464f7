-- Agendas that people prepare: one for a body and a day. What stands on each is the domain's `AgendaDraft`.
create table agendas (
  id text collate "C" primary key,
  body_id text collate "C" not null,
  date text collate "C" not null,
  data jsonb not null,
  unique (body_id, date)
);
--> statement-breakpoint
create index agendas_by_date on agendas (date, body_id);
