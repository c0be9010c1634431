package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.sheet.columns.ColumnSet;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;
import dev.aftercare.sheet.columns.Reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A row for each policy and day from which its terms hold.
///
/// @param types by code: they stay
record PolicySheet(Map<String, CoverageType> types, Once once) {
    private static final NamedColumn<String> CODE = NamedColumn.required("code", Reads.TEXT);
    private static final NamedColumn<CoverageType> TYPE =
            NamedColumn.required("type", Reads.constant(CoverageType.class));
    private static final NamedColumn<Integer> MONTHS = NamedColumn.required("months", Reads.NUMBER);
    private static final NamedColumn<StartRule> START_RULE =
            NamedColumn.required("start rule", Reads.constant(StartRule.class));
    private static final NamedColumn<Integer> DAYS = NamedColumn.optional("days", Reads.NUMBER);
    private static final NamedColumn<Integer> MADE_MONTHS =
            NamedColumn.optional("made months", Reads.NUMBER);
    private static final NamedColumn<Boolean> TRANSFERABLE =
            NamedColumn.required("transferable", Reads.YES_NO);
    private static final NamedColumn<List<String>> COUNTRIES =
            NamedColumn.optional("countries", Reads.LIST);
    private static final NamedColumn<LocalDate> VALID_FROM =
            NamedColumn.required("valid from", Reads.DAY);
    static final ColumnSet COLUMNS =
            ColumnSet.of(
                    CODE,
                    TYPE,
                    MONTHS,
                    START_RULE,
                    DAYS,
                    MADE_MONTHS,
                    TRANSFERABLE,
                    COUNTRIES,
                    VALID_FROM);

    private static final Fields FIELDS =
            new Fields(
                    Map.of(
                            "code", CODE,
                            "months", MONTHS,
                            "startDays", DAYS,
                            "startMonths", MADE_MONTHS,
                            "countries", COUNTRIES));

    List<PolicyDraft> check(List<Line> lines) {
        return lines.stream().map(this::draft).toList();
    }

    private PolicyDraft draft(Line line) {
        var draft =
                new PolicyDraft(
                        line.get(CODE).orElse(""),
                        line.get(TYPE).orElse(CoverageType.BASE),
                        terms(line));
        FIELDS.check(line, draft.violations());
        if (line.isRight(CODE) && line.isRight(VALID_FROM)) {
            once.check(line, CODE, List.of(draft.code(), draft.terms().validFrom()));
        }
        if (line.isRight(TYPE)) {
            checkType(line, draft);
        }
        return draft;
    }

    private static Terms terms(Line line) {
        var startRule = line.get(START_RULE).orElse(StartRule.MADE);
        return new Terms(
                line.get(VALID_FROM).orElse(LocalDate.EPOCH),
                line.get(MONTHS).orElse(0),
                startRule,
                start(line, DAYS, startRule),
                start(line, MADE_MONTHS, startRule),
                line.get(TRANSFERABLE).orElse(false),
                line.get(COUNTRIES).orElse(List.of()));
    }

    /// Only PURCHASE estimates; a silent 0 there would cost customers months.
    private static int start(Line line, NamedColumn<Integer> column, StartRule startRule) {
        var typed = line.get(column);
        if (typed.isEmpty() && line.isRight(column) && startRule == StartRule.PURCHASE) {
            line.wrong(column, "required");
        }
        return typed.orElse(0);
    }

    private void checkType(Line line, PolicyDraft draft) {
        var before = types.putIfAbsent(draft.code(), draft.type());
        if (before != null && before != draft.type()) {
            line.wrong(TYPE, "policyType", before);
        }
    }
}
