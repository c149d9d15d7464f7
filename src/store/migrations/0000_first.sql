-- Text is compared byte by byte ("C"), as the program compares it: ids and sort keys order alike in every database,
-- whatever its locale. Days are ISO dates as text. What holds for a time holds from valid_from until, not including,
-- valid_to (null: still does).

-- Lets a plain column and the words of a text share one index.
create extension if not exists btree_gin;
--> statement-breakpoint
create table revision (
  only_one boolean primary key default true check (only_one),
  value bigint not null
);
--> statement-breakpoint
insert into revision (value) values (0);
--> statement-breakpoint

-- The documents as received: the only source of facts. All below but what people have written is made from them.
create table documents (
  id text collate "C" primary key,
  received bigint generated always as identity unique,
  name text not null,
  media_type text not null,
  sha256 text collate "C" not null unique,
  format text not null,
  size integer not null,
  received_at text not null,
  sample boolean not null,
  bytes bytea not null,
  text text not null,
  page_starts jsonb
);
--> statement-breakpoint
-- Fifty megabytes of PDF do not get smaller by another round of compression.
alter table documents alter column bytes set storage external;
--> statement-breakpoint

-- What each document says of each meeting, also where another document's word stands (versions.ts).
create table meetings (
  document_id text collate "C" not null references documents on delete cascade,
  id text collate "C" not null,
  day_key text collate "C" not null,
  body_id text collate "C" not null,
  body_key text collate "C" not null,
  body text not null,
  body_kind text not null,
  kind text not null,
  day text collate "C" not null,
  starts_at text collate "C" not null,
  known_from text collate "C" not null,
  known_to text collate "C",
  head jsonb not null,
  row_all jsonb not null,
  row_open jsonb not null,
  primary key (document_id, id)
);
--> statement-breakpoint
create index meetings_by_id on meetings (id);
--> statement-breakpoint
create index meetings_by_known_from on meetings (known_from);
--> statement-breakpoint
create index meetings_by_day_key on meetings (day_key);
--> statement-breakpoint
create index meetings_by_start on meetings (starts_at desc nulls last, id);
--> statement-breakpoint
create index meetings_by_body on meetings (body_id, day, known_from, known_to);
--> statement-breakpoint

-- The items of each version: as both audiences may have them, or where something is closed once for `all` and once for
-- `open`, in which it is not.
create table items (
  audience text collate "C" not null check (audience in ('both', 'all', 'open')),
  document_id text collate "C" not null,
  meeting_id text collate "C" not null,
  position integer not null,
  number text not null,
  gather_key text collate "C",
  kind text collate "C" not null,
  body_id text collate "C" not null,
  day text collate "C" not null,
  known_from text collate "C" not null,
  known_to text collate "C",
  data jsonb not null,
  follow_up_ids jsonb not null,
  quarter integer not null,
  subject tsvector not null,
  named tsvector not null,
  search tsvector not null,
  primary key (document_id, meeting_id, audience, position),
  foreign key (document_id, meeting_id) references meetings on delete cascade
);
--> statement-breakpoint
create index items_by_gather_key on items (gather_key);
--> statement-breakpoint
-- New words wait in a list until there are many, or until someone searches (search.ts): put in one by one they would
-- be half of what an import costs.
create index items_by_words on items using gin (quarter, search);
--> statement-breakpoint
create index items_by_name on items using gin (quarter, named) with (fastupdate = off);
--> statement-breakpoint
create index items_by_subject on items using gin (body_id, subject) with (fastupdate = off);
--> statement-breakpoint

-- Which case each item is of, for each audience.
create table case_items (
  audience text collate "C" not null,
  document_id text collate "C" not null,
  meeting_id text collate "C" not null,
  position integer not null,
  case_id text collate "C" not null,
  on_agenda boolean not null,
  primary key (document_id, meeting_id, audience, position),
  foreign key (document_id, meeting_id) references meetings on delete cascade
);
--> statement-breakpoint
create index case_items_by_case on case_items (case_id, audience);
--> statement-breakpoint
create index case_items_on_agenda on case_items (case_id, audience) where on_agenda;
--> statement-breakpoint

-- Each case in every way it has stood (domain: caseSnapshots).
create table case_snapshots (
  audience text collate "C" not null,
  case_id text collate "C" not null,
  valid_from text collate "C" not null,
  valid_to text collate "C",
  gather_key text collate "C" not null,
  number text collate "C",
  kind smallint not null,
  state smallint not null,
  waiting boolean not null,
  stage smallint,
  since text collate "C",
  -- Day of the latest treatment; '' when there is none yet, so that the newest are found without looking further.
  last_event text collate "C" not null,
  steps integer not null,
  title_key text collate "C" not null,
  number_key text collate "C",
  body_ids text[] not null,
  words tsvector not null,
  quarter integer not null,
  search tsvector not null,
  data jsonb not null,
  primary key (audience, case_id, valid_from)
);
--> statement-breakpoint
create index case_snapshots_by_gather_key on case_snapshots (gather_key, audience);
--> statement-breakpoint
create index case_snapshots_by_number on case_snapshots (number, audience);
--> statement-breakpoint
create index case_snapshots_by_last_event on case_snapshots (audience, last_event desc nulls last, case_id);
--> statement-breakpoint
create index case_snapshots_by_state on case_snapshots (audience, state, last_event desc nulls last, case_id);
--> statement-breakpoint
create index case_snapshots_waiting on case_snapshots (audience, last_event desc nulls last, case_id) where waiting;
--> statement-breakpoint
create index case_snapshots_by_title on case_snapshots (audience, title_key, case_id);
--> statement-breakpoint
create index case_snapshots_on_pipeline on case_snapshots (audience, stage, since) where stage is not null;
--> statement-breakpoint
create index case_snapshots_by_words on case_snapshots using gin (audience, words) with (fastupdate = off);
--> statement-breakpoint
create index case_snapshots_by_search on case_snapshots using gin (audience, quarter, search) with (fastupdate = off);
--> statement-breakpoint

-- The waits of each snapshot. `until` is the date the minutes name; where they name the body's next meeting only the
-- calendar can date it, when it is asked for.
create table waits (
  audience text collate "C" not null,
  id text collate "C" not null,
  case_id text collate "C" not null,
  body_id text collate "C" not null,
  valid_from text collate "C" not null,
  valid_to text collate "C",
  gather_key text collate "C" not null,
  wait_kind text collate "C" not null,
  case_kind smallint not null,
  since text collate "C" not null,
  latest text collate "C" not null,
  count integer not null,
  until text collate "C",
  until_next_meeting boolean not null,
  title_key text collate "C" not null,
  body_key text collate "C" not null,
  words tsvector not null,
  data jsonb not null,
  primary key (audience, id, valid_from)
);
--> statement-breakpoint
create index waits_by_gather_key on waits (gather_key, audience);
--> statement-breakpoint
create index waits_by_case on waits (case_id, audience);
--> statement-breakpoint
create index waits_by_since on waits (audience, since, id);
--> statement-breakpoint

create table follow_ups (
  audience text collate "C" not null,
  id text collate "C" not null,
  valid_from text collate "C" not null,
  valid_to text collate "C",
  gather_key text collate "C" not null,
  case_id text collate "C" not null,
  meeting_id text collate "C" not null,
  date text collate "C" not null,
  body_id text collate "C" not null,
  target_id text collate "C",
  answered_by text collate "C" not null,
  text_key text collate "C" not null,
  body_key text collate "C" not null,
  target_key text collate "C",
  responsible_key text collate "C",
  due text collate "C",
  words tsvector not null,
  quarter integer not null,
  search tsvector not null,
  data jsonb not null,
  -- The first item that may have dealt with it; none was looked for yet while not sought.
  suggestion jsonb,
  sought boolean not null,
  primary key (audience, id, valid_from)
);
--> statement-breakpoint
create index follow_ups_by_gather_key on follow_ups (gather_key, audience);
--> statement-breakpoint
create index follow_ups_by_case on follow_ups (case_id, audience);
--> statement-breakpoint
create index follow_ups_by_date on follow_ups (audience, date desc nulls last, id);
--> statement-breakpoint
create index follow_ups_by_suggestion on follow_ups ((suggestion ->> 'meetingId')) where suggestion is not null;
--> statement-breakpoint
create index follow_ups_to_seek on follow_ups (id) where not sought;
--> statement-breakpoint
create index follow_ups_by_words on follow_ups using gin (audience, answered_by, words) with (fastupdate = off);
--> statement-breakpoint
create index follow_ups_by_search on follow_ups using gin (audience, quarter, search) with (fastupdate = off);
--> statement-breakpoint

-- What people have written of follow-ups, every version. Reading again never touches it.
create table follow_up_changes (
  follow_up_id text collate "C" not null,
  version integer not null,
  day text collate "C" not null,
  written_at text not null,
  written_by text not null,
  fields jsonb not null,
  responsible_key text collate "C",
  primary key (follow_up_id, version)
);
