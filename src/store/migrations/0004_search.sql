-- Words are kept as they are written, and compounds backwards too (asked.ts), instead of as Postgres stems them: so
-- *plan* finds the *mobilitetsplan*, and every store finds the same. What is there already is told anew from its data;
-- test/store/search-migration.test.ts holds it to what an import makes.
create function pg_temp.spelled(given text) returns text language sql as $$
  select replace(replace(replace(
    translate(lower(normalize(given, nfc)),
      'ÆØÅÉÈÊËÁÀÂÄÍÌÎÏÓÒÔÖÚÙÛÜÑÇéèêëáàâäíìîïóòôöúùûüñç²³',
      'æøåeeeeaaaaiiiioooouuuunceeeeaaaaiiiioooouuuunc23'),
    'aa', 'å'), 'ae', 'æ'), 'oe', 'ø')
$$;
--> statement-breakpoint
create function pg_temp.search_lexemes(variadic texts text[]) returns tsvector language sql as $$
  with words as (
    select distinct left(word, 100) as word
    from regexp_split_to_table(pg_temp.spelled(array_to_string(texts, E'\n')), '[^a-z0-9æøå]+') as word
    where word <> ''
  ), lexemes as (
    select word as lexeme from words
    union
    select '<' || reverse(replace(coalesce((ts_lexize('danish_stem', word))[1], word), 'områd', 'omr|åd')) from words where length(word) >= 5
  )
  select coalesce(array_to_tsvector(array_agg(lexeme)), '') from lexemes
$$;
--> statement-breakpoint
drop index items_by_words;
--> statement-breakpoint
drop index items_by_name;
--> statement-breakpoint
update items set
  named = pg_temp.search_lexemes(data ->> 'caseNumber', data ->> 'title'),
  search = pg_temp.search_lexemes(data ->> 'caseNumber', data ->> 'title', left(concat_ws(E'\n',
    (select string_agg(concat_ws(E'\n', part ->> 'heading', part ->> 'text'), E'\n')
      from jsonb_array_elements(data -> 'sections') as sections (part)),
    data #>> '{decision,text}',
    (select string_agg(attachment ->> 'title', E'\n')
      from jsonb_array_elements(data -> 'attachments') as attachments (attachment))), 200000));
--> statement-breakpoint
-- New words wait in a list until there are many, or until someone searches (search.ts).
create index items_by_words on items using gin (quarter, search);
--> statement-breakpoint
create index items_by_name on items using gin (quarter, named) with (fastupdate = off);
--> statement-breakpoint

drop index case_snapshots_by_search;
--> statement-breakpoint
drop index case_snapshots_by_words;
--> statement-breakpoint
alter table case_snapshots drop column search;
--> statement-breakpoint
update case_snapshots set words = pg_temp.search_lexemes(data #>> '{ref,number}', data #>> '{ref,title}');
--> statement-breakpoint
create index case_snapshots_by_words on case_snapshots using gin (audience, words) with (fastupdate = off);
--> statement-breakpoint
create index case_snapshots_by_quarter on case_snapshots using gin (audience, quarter, words) with (fastupdate = off);
--> statement-breakpoint
update waits set words = pg_temp.search_lexemes(data #>> '{ref,number}', data #>> '{ref,title}');
--> statement-breakpoint

drop index follow_ups_by_search;
--> statement-breakpoint
update follow_ups set search = pg_temp.search_lexemes(
  data ->> 'text', data ->> 'quote', data #>> '{case,number}', data #>> '{case,title}');
--> statement-breakpoint
create index follow_ups_by_search on follow_ups using gin (audience, quarter, search) with (fastupdate = off);
--> statement-breakpoint
create index follow_ups_by_name on follow_ups using gin (audience, search) with (fastupdate = off);
--> statement-breakpoint

-- Meetings are found by their body and their date.
alter table meetings add search tsvector not null default '';
--> statement-breakpoint
update meetings set search = pg_temp.search_lexemes(
  body,
  extract(day from day::date)::text,
  (array['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
    'december'])[extract(month from day::date)::int],
  extract(month from day::date)::text,
  day);
--> statement-breakpoint
alter table meetings alter search drop default;
--> statement-breakpoint
create index meetings_by_words on meetings using gin (search) with (fastupdate = off);
--> statement-breakpoint

drop function pg_temp.search_lexemes(text[]), pg_temp.spelled(text);
