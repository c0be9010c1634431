-- Key columns compare byte by byte: only so does a prefix search use their index.
alter table unit alter column serial_key type varchar(20) collate "C";
alter table unit alter column serial_sort type varchar(40) collate "C";
alter table unit_tail alter column serial_rev type varchar(20) collate "C";
alter table owner alter column email_key type varchar(254) collate "C";
alter table owner alter column phone_key type varchar(20) collate "C";
alter table owner_word alter column word type varchar(80) collate "C";
alter table brand alter column code type varchar(40) collate "C";
alter table policy alter column code type varchar(40) collate "C";
alter table product alter column gtin type varchar(14) collate "C";
alter table product alter column model type varchar(60) collate "C";
alter table batch alter column name type varchar(80) collate "C";

-- Room on the page, so that an update stays there and touches no index.
alter table unit set (fillfactor = 85);
alter table unit_life set (fillfactor = 70);
alter table kpi_cell set (fillfactor = 50);
alter table scan_day set (fillfactor = 50);

alter table attachment_chunk alter column part set storage external;
alter table changed alter column at set default clock_timestamp();
