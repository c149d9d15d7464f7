-- What people have corrected of items, and taken back, in order: never altered. Reading again never touches it.
create table corrections (
  id bigint generated always as identity primary key,
  meeting_id text collate "C" not null,
  -- The item as it was read when someone first corrected it (domain: CorrectedItemRef).
  item_number text not null,
  item_title text not null,
  item_case_number text,
  -- The field with its value, or that it is taken back.
  change jsonb not null,
  corrected_by text not null,
  corrected_at text not null
);
--> statement-breakpoint
create index corrections_by_meeting on corrections (meeting_id, id);
--> statement-breakpoint

-- What lies under an item that people have done something to, and what they did: not in rows for `open`.
alter table items add overlay jsonb;
--> statement-breakpoint
create index items_to_review on items (document_id, meeting_id) where data #>> '{decision,unsure}' is not null;
--> statement-breakpoint
-- Corrections of the meeting that no item of this version of it answers to.
alter table meetings add orphans jsonb not null default '[]';
--> statement-breakpoint
create index meetings_with_orphans on meetings (id) where orphans <> '[]';
