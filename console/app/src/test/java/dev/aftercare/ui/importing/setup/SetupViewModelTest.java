package dev.aftercare.ui.importing.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.importing.session.ColumnUse;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.importing.SomeImport;
import dev.aftercare.ui.importing.open.OpenImport;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SetupViewModelTest extends SomeImport {
    private OpenImport open;
    private SetupViewModel model;

    private void open(String... lines) {
        Path file = csv("production.csv", lines);
        open = open(file);
        model = new SetupViewModel(open, products::all);
    }

    @Test
    void aColumnIsTakenForWhatAPersonSays() {
        open("Serial;EAN;Produced on;Line", "V12-26-000001;" + V12 + ";2026-01-05;A");
        assertThat(uses())
                .containsExactly(
                        new ColumnUse.Field("serial"),
                        new ColumnUse.Field("product"),
                        new ColumnUse.Field("made-on"),
                        new ColumnUse.Extra("Line"));
        model.map(model.columns().get(3), new ColumnUse.Field("lot"));
        assertThat(uses().get(3)).isEqualTo(new ColumnUse.Field("lot"));
        assertThat(model.columns().get(3).by()).isEqualTo(SessionColumn.MappedBy.PERSON);
        model.map(model.columns().get(2), new ColumnUse.Ignored());
        assertThat(uses().get(2)).isEqualTo(new ColumnUse.Ignored());
        assertThat(open.edition().get()).isEqualTo(2);
        model.map(model.columns().get(2), new ColumnUse.Ignored());
        assertThat(open.edition().get()).as("the same again is nothing").isEqualTo(2);
    }

    @Test
    void anotherRowIsTheHeader() {
        open("Serial;EAN", "Seriennummer;EAN", "V12-26-000001;" + V12);
        model.headerRow(2);
        assertThat(model.reading().headerRow()).isEqualTo(2);
        assertThat(open.session().review().counts().rows()).isEqualTo(1);
    }

    @Test
    void whatHoldsForTheWholeFileIsSavedAtOnce() {
        open("Serial;Made", "V12-26-000001;2026-01-05");
        assertThat(model.namesProducts()).isFalse();
        assertThat(open.session().review().counts().held()).isEqualTo(1);
        assertThat(model.products().get()).extracting(one -> one.facts().model()).contains("V12");
        model.product().set("V12");
        model.batch().set("week 1");
        var saved = new ArrayList<String>();
        model.save(() -> saved.add("yes"));
        assertThat(saved).containsExactly("yes");
        assertThat(model.reading().batch()).isEqualTo("week 1");
        assertThat(open.session().review().counts().ready()).isEqualTo(1);
    }

    @Test
    void aBatchWithoutANameIsSaidBesideIt() {
        open("Serial;EAN", "V12-26-000001;" + V12);
        model.batch().set(" ");
        var saved = new ArrayList<String>();
        model.save(() -> saved.add("yes"));
        assertThat(saved).isEmpty();
        assertThat(open.wrong().get()).extracting(Violation::field).containsExactly("batch");
        assertThat(model.reading().batch()).isEqualTo("production");
    }

    private List<ColumnUse> uses() {
        return model.columns().stream().map(SessionColumn::use).toList();
    }
}
