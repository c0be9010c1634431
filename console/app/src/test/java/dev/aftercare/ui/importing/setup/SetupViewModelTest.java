package dev.aftercare.ui.importing.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.importing.session.ColumnUse;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.importing.SomeImport;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SetupViewModelTest extends SomeImport {
    private SetupViewModel setup(String... lines) {
        return new SetupViewModel(open(csv("production.csv", lines)), products::all);
    }

    @Test
    void aColumnIsTakenForWhatAPersonSays() {
        var model = setup("Serial;EAN;Produced on;Line", "V12-26-000001;" + V12 + ";2026-01-05;A");
        assertThat(uses(model))
                .containsExactly(
                        new ColumnUse.Field("serial"),
                        new ColumnUse.Field("product"),
                        new ColumnUse.Field("made-on"),
                        new ColumnUse.Extra("Line"));
        model.map(model.columns().get(3), new ColumnUse.Field("lot"));
        assertThat(uses(model).get(3)).isEqualTo(new ColumnUse.Field("lot"));
        assertThat(model.columns().get(3).by()).isEqualTo(SessionColumn.MappedBy.PERSON);
        model.map(model.columns().get(2), new ColumnUse.Ignored());
        assertThat(uses(model).get(2)).isEqualTo(new ColumnUse.Ignored());
        assertThat(model.open().edition().get()).isEqualTo(2);
        model.map(model.columns().get(2), new ColumnUse.Ignored());
        assertThat(model.open().edition().get()).as("the same again is nothing").isEqualTo(2);
    }

    @Test
    void anotherRowIsTheHeader() {
        var model = setup("Serial;EAN", "Seriennummer;EAN", "V12-26-000001;" + V12);
        model.headerRow(2);
        assertThat(model.reading().headerRow()).isEqualTo(2);
        assertThat(model.open().session().review().counts().rows()).isEqualTo(1);
    }

    @Test
    void whatHoldsForTheWholeFileIsSavedAtOnce() {
        var model = setup("Serial;Made", "V12-26-000001;2026-01-05");
        assertThat(model.namesProducts()).isFalse();
        assertThat(model.open().session().review().counts().held()).isEqualTo(1);
        assertThat(model.products().get()).extracting(one -> one.facts().model()).contains("V12");
        model.product().set("V12");
        model.batch().set("week 1");
        var saved = new ArrayList<String>();
        model.save(() -> saved.add("yes"));
        assertThat(saved).containsExactly("yes");
        assertThat(model.reading().batch()).isEqualTo("week 1");
        assertThat(model.open().session().review().counts().ready()).isEqualTo(1);
    }

    @Test
    void aBatchWithoutANameIsSaidBesideIt() {
        var model = setup("Serial;EAN", "V12-26-000001;" + V12);
        model.batch().set(" ");
        var saved = new ArrayList<String>();
        model.save(() -> saved.add("yes"));
        assertThat(saved).isEmpty();
        assertThat(model.open().wrong().get())
                .extracting(Violation::field)
                .containsExactly("batch");
        assertThat(model.reading().batch()).isEqualTo("production");
    }

    @Test
    void aNameIsSavedOnceItsFieldIsLeftAndNothingElseIs() {
        var model = setup("Serial;Made", "V12-26-000001;2026-01-05");
        model.product().set("V12");
        model.batch().set("week 2");
        model.saveName();
        assertThat(model.reading().batch()).isEqualTo("week 2");
        assertThat(model.reading().product()).isNull();
        assertThat(model.open().session().review().counts().held()).isOne();
    }

    private static List<ColumnUse> uses(SetupViewModel model) {
        return model.columns().stream().map(SessionColumn::use).toList();
    }
}
