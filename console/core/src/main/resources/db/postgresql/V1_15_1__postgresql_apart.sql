-- Few units are set apart; the others are in neither index.
create index unit_mark_ix on unit (mark, id) where mark is not null;
create index unit_blocked_ix on unit (blocked_at, id) where blocked_at is not null;
