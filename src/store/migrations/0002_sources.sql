-- Where minutes come from by themselves, and how that goes: how far a run has come, what the last one brought.
create table sources (
  id text collate "C" primary key,
  state jsonb not null
);
--> statement-breakpoint

-- Each meeting a source has listed: as it was listed last, and what became of it when it was fetched.
create table source_meetings (
  source text collate "C" not null,
  key text collate "C" not null,
  listed jsonb not null,
  -- The version that was fetched last; it is fetched again when the source lists another.
  fetched text,
  document_id text collate "C" references documents on delete set null,
  -- Why what was fetched could not be read.
  failure jsonb,
  withdrawn_at text,
  primary key (source, key)
);
--> statement-breakpoint
create index source_meetings_by_document on source_meetings (document_id);
