-- Units without a label are few among a million with one: they are found by this. A visit changes
-- none of its columns.
create index unit_life_labelled_ix on unit_life (labelled_on, unit_id);

-- Why a run printed units that had a label, and how many of its labels that were. The items say the
-- same, one by one; a list of runs cannot look at all of them.
alter table print_run add column reason varchar(8);
alter table print_run add column reason_text varchar(200);
alter table print_run add column reprints int default 0 not null;
alter table print_run add constraint print_run_reason_ck
    check (reason in ('DAMAGED', 'LOST', 'TEST', 'OTHER'));
update print_run set
    reason = (select min(i.reason) from print_item i where i.run_id = print_run.id),
    reason_text = (select min(i.reason_text) from print_item i where i.run_id = print_run.id),
    reprints = (select count(*) from print_item i
        where i.run_id = print_run.id and i.reason is not null);
