-- What each group may do, a line for each table. The owner role owns all and signs in nowhere.
-- Runs again whenever it changes, so it begins by taking everything back.
revoke all on all tables in schema public from ${staff}, ${scan};
revoke all on all sequences in schema public from ${staff}, ${scan};
grant usage on small_seq, unit_seq, scan_seq, history_seq to ${staff}, ${scan};

-- staff: what the program does for them, and no column more. A unit stays which unit it is.
grant select on flyway_schema_history to ${staff}, ${scan};
grant select, update (next_no) on numbering to ${staff};
grant select, update (name, zone, currency, sold_lag_days, catalogue_moves, version)
    on company to ${staff};
grant select on token_key to ${staff};
grant select on staff to ${staff};
grant insert (id, first_seen_at) on staff to ${staff};
grant select on history to ${staff};
grant insert (id, at, subject, subject_id, unit_id, body) on history to ${staff};
grant select, insert on history_personal to ${staff};
grant select, insert on history_unsealed to ${staff};
grant select, delete on changed to ${staff};
grant insert (id, origin, subject, subject_id) on changed to ${staff};
grant select, insert, update (n) on kpi_cell to ${staff};
grant select, insert, update (n) on kpi_day to ${staff};
grant select, insert on attachment to ${staff};
grant select, insert on attachment_chunk to ${staff};
grant select, insert, update (code, name, colour, contact, privacy_link, domain, logo_id, version)
    on brand to ${staff};
grant select, insert on policy to ${staff};
grant select, insert on policy_version to ${staff};
grant select, insert, update (model, name, family, brand_id, picture_id, serial_rule, domain,
    printed_domain, tracks_shipping, version) on product to ${staff};
grant select, insert, delete on product_policy to ${staff};
grant select, insert, delete on setup_step to ${staff};
grant select, insert, delete on manual to ${staff};
grant select, insert, update (reading, decisions, state, batch_name, changed_at, n_rows, n_ready,
    n_warnings, n_held, n_skipped, n_imported, header_sha256, version) on import_session to ${staff};
grant select, insert, delete on import_step to ${staff};
grant select, insert, delete on import_step_part to ${staff};
grant select, insert, update (name, created, updated, unchanged, left_out, undone_at, version)
    on batch to ${staff};
grant select, insert, delete, update (state, mark, made_on, lot, revision, shipped_on, shipped_to,
    country, channel, policy_id, extra, made_month, sold_month, covered_until, covered_estimated,
    blocked_at, version, taken_back) on unit to ${staff};
grant select, insert, delete on unit_tail to ${staff};
grant select, insert, delete, update (labelled_on, registered_on) on unit_life to ${staff};
grant select, insert, delete on component to ${staff};
grant select, insert, delete, update (made_at) on unit_list to ${staff};
grant select, insert, delete on unit_bookmark to ${staff};
grant select, insert, delete on unit_before to ${staff};
grant select, insert, delete on selection_unit to ${staff};
grant select, insert, delete, update (text, edited_at, pinned, removed_at, version) on note to ${staff};
grant select, insert on owner to ${staff};
grant select, insert on owner_word to ${staff};
grant select, insert on consent to ${staff};
grant select, insert, update (sold_month) on ownership to ${staff};
grant select, insert on ownership_contact to ${staff};
grant select, insert on ownership_conflict to ${staff};
grant select, insert on coverage to ${staff};
grant select, insert on template to ${staff};
grant select, insert on template_revision to ${staff};
grant select, insert, update (state, items, reprints, file, part, replaces, version) on print_run
    to ${staff};
grant select, insert, delete on print_item to ${staff};
grant select, update (sold_month) on scan to ${staff};
grant select, insert, update (n) on scan_day to ${staff};

-- scan server: writes what visitors say, reads no owner
grant select on company to ${scan};
grant select on token_key to ${scan};
grant insert (id, at, subject, subject_id, unit_id, body) on history to ${scan};
grant insert on history_personal to ${scan};
grant insert on history_unsealed to ${scan};
grant select, delete on changed to ${scan};
grant insert (id, origin, subject, subject_id) on changed to ${scan};
grant select, insert, update (n) on kpi_cell to ${scan};
grant select, insert, update (n) on kpi_day to ${scan};
grant select on attachment to ${scan};
grant select on attachment_chunk to ${scan};
grant select on brand to ${scan};
grant select on policy to ${scan};
grant select on policy_version to ${scan};
grant select on product to ${scan};
grant select on product_policy to ${scan};
grant select on setup_step to ${scan};
grant select on manual to ${scan};
grant select (id, product_id, batch_id, serial, serial_key, state, mark, made_on, shipped_on, country,
    channel, policy_id, made_month, sold_month, covered_until, covered_estimated, blocked_at,
    retired_on, replaced_by) on unit to ${scan};
grant update (state, covered_until, covered_estimated) on unit to ${scan};
grant select on unit_life to ${scan};
grant update (first_scan_on, last_scan_on, return_scan_on, registered_on, scans) on unit_life to ${scan};
grant insert (id, kind, name, email, email_key, phone, phone_key, language, country, safety_only,
    version) on owner to ${scan};
grant insert on owner_word to ${scan};
grant insert on consent to ${scan};
grant select (id, unit_id, current_unit, first_unit, from_on, bought_on, confirmed) on ownership to ${scan};
grant insert on ownership to ${scan};
grant insert on ownership_contact to ${scan};
grant insert on ownership_conflict to ${scan};
grant insert on coverage to ${scan};
grant insert on scan to ${scan};
grant select, insert, update (n) on scan_day to ${scan};
grant select, insert, delete on form_use to ${scan};
grant select, insert, delete on check_try to ${scan};

-- Rows that are not for every group: files that are not published, and what only staff may say.
alter table attachment enable row level security;
drop policy if exists staff_all on attachment;
create policy staff_all on attachment to ${staff} using (true) with check (true);
drop policy if exists scan_published on attachment;
create policy scan_published on attachment for select to ${scan}
    using (purpose in ('PICTURE', 'MANUAL'));

alter table attachment_chunk enable row level security;
drop policy if exists staff_all on attachment_chunk;
create policy staff_all on attachment_chunk to ${staff} using (true) with check (true);
drop policy if exists scan_published on attachment_chunk;
create policy scan_published on attachment_chunk for select to ${scan}
    using (exists (select 1 from attachment a where a.sha256 = attachment_chunk.sha256));

alter table ownership enable row level security;
drop policy if exists staff_all on ownership;
create policy staff_all on ownership to ${staff} using (true) with check (true);
drop policy if exists scan_reads on ownership;
create policy scan_reads on ownership for select to ${scan} using (true);
drop policy if exists scan_registers on ownership;
create policy scan_registers on ownership for insert to ${scan}
    with check (not confirmed and how = 'REGISTRATION');

-- What a run printed stays: only a run that left no file gives its labels back.
alter table print_item enable row level security;
drop policy if exists staff_reads on print_item;
create policy staff_reads on print_item for select to ${staff} using (true);
drop policy if exists staff_prints on print_item;
create policy staff_prints on print_item for insert to ${staff} with check (true);
drop policy if exists staff_releases on print_item;
create policy staff_releases on print_item for delete to ${staff}
    using (exists (select 1 from print_run r where r.id = run_id and r.state = 'RELEASED'));
