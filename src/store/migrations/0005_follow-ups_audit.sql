-- What people have changed, who and when. It can only grow: whoever the program is run by, an entry once written
-- stays as it is.
create table audit (
  id integer generated always as identity primary key,
  -- The Danish day, and the instant as it was given.
  day text collate "C" not null,
  changed_at text not null,
  changed_by text not null,
  by_key text collate "C" not null,
  kind text collate "C" not null,
  action text not null,
  subject text,
  case_ids text[] not null,
  meeting_id text collate "C",
  item_number text,
  follow_up_id text collate "C",
  agenda_id text collate "C",
  version integer,
  before jsonb,
  after jsonb
);
--> statement-breakpoint
create index audit_by_case on audit using gin (case_ids);
--> statement-breakpoint
create index audit_by_follow_up on audit (follow_up_id, id) where follow_up_id is not null;
--> statement-breakpoint
create index audit_by_agenda on audit (agenda_id, id) where agenda_id is not null;
--> statement-breakpoint
create function audit_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log can only grow';
end
$$;
--> statement-breakpoint
create trigger audit_only_grows before update or delete or truncate on audit
  for each statement execute function audit_only_grows();
--> statement-breakpoint

-- Follow-ups that people have written themselves, each tied to an item as it was read then (domain: CorrectedItemRef),
-- so that it is found again when the minutes are.
create table own_follow_ups (
  -- In the order they were written.
  written bigint generated always as identity,
  id text collate "C" primary key,
  meeting_id text collate "C" not null,
  item_number text not null,
  item_title text not null,
  item_case_number text,
  day text collate "C" not null,
  text text not null,
  target_body text,
  responsible text,
  due text
);
--> statement-breakpoint
create index own_follow_ups_by_meeting on own_follow_ups (meeting_id);
--> statement-breakpoint
-- Those of an item, in each version of its meeting.
alter table items add own_follow_ups jsonb not null default '[]';
--> statement-breakpoint
-- The due time of a follow-up that is to come on a body's next meeting: only the calendar can date it.
alter table follow_ups add due_next_meeting boolean not null default false;
--> statement-breakpoint
-- The day each was asked for: that of its meeting, for all that there were till now.
update follow_ups set data = data || jsonb_build_object('askedOn', date);
