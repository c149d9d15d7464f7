-- What an import costs.

-- What may answer a follow-up is looked for by the fronts of words (titles.ts), each kept as a word of its own: a
-- question for everything that begins so goes through the words of every body, and more so with every meeting.
create function pg_temp.fronts(words tsvector) returns tsvector language sql as $$
  select array_to_tsvector(array(
    select case when word like '#%' then word else left(word, 5) end from unnest(tsvector_to_array(words)) as word
  ))
$$;
--> statement-breakpoint
update follow_ups set words = pg_temp.fronts(words);
--> statement-breakpoint
update items set subject = pg_temp.fronts(subject);
--> statement-breakpoint
drop function pg_temp.fronts(tsvector);
--> statement-breakpoint
-- As long as a body is asked for little, that little is gone through.
create index follow_ups_by_answering_body on follow_ups (answered_by, audience, date);
--> statement-breakpoint
-- An index of words with the quarter beside them serves those who ask for no quarter too: kept twice, the words of each
-- case cost an import as much again.
drop index case_snapshots_by_words;
--> statement-breakpoint
drop index follow_ups_by_name;
