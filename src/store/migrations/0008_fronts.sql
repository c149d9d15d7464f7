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
