-- What people have said of which cases stand on the board of strategies, beside what the titles tell.
create table pipeline_members (
  case_id text collate "C" primary key,
  member boolean not null,
  said_by text not null,
  said_at text not null,
  -- The revision it was said at: whoever changes it tells which they have seen.
  version bigint not null
);
