-- Here an update touches only the indexes whose columns it changes, so that states may have one:
-- without it, finding a few units of a rare state takes H2 seconds in a million. PostgreSQL would
-- pay with every index of `unit` for every change of a state, and looks through the table sooner.
create index unit_state_ix on unit (state, id);
