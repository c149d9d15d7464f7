-- What was decided on each item, where it counts in statistics: in minutes, and not on a standing item (decided.ts).
-- Beside the case of the item, so that counting does not read the items.
alter table case_items add decided text collate "C";
--> statement-breakpoint
update case_items o set decided = i.data #>> '{decision,outcome}'
from items i
where i.document_id = o.document_id and i.meeting_id = o.meeting_id and i.position = o.position
  and i.audience in ('both', o.audience) and i.kind = 'minutes'
  and not exists (
    select from case_snapshots s
    where s.case_id = o.case_id and s.audience = o.audience and s.data #>> '{ref,standing}' = 'true');
