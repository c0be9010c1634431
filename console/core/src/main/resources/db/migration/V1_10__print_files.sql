-- Where a run leaves its file, and what it is called until the run is done. Whoever finds the part
-- of a run that is done moves it to its place; the part of a released run goes.
alter table print_run add column file varchar(4200);
alter table print_run add column part varchar(4200);
alter table print_run add column replaces boolean;
