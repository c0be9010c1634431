-- What is set apart is rare and looked for by nobody else's index. There are no partial indexes
-- here; rows without a mark come in the order of their ids, so that importing them costs little.
create index unit_mark_ix on unit (mark, id);
create index unit_blocked_ix on unit (blocked_at, id);
