package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.catalog.policies.PolicyTerms;
import dev.aftercare.catalog.policies.PolicyType;
import dev.aftercare.catalog.policies.StartRule;
import dev.aftercare.sheet.columns.Column;
import dev.aftercare.sheet.columns.ColumnSet;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.Reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A row for each policy and day from which its terms hold.
///
/// @param types by code: they stay
record PolicySheet(Map<String, PolicyType> types, Once once) {
    private static final Column<String> CODE = Column.required("code", Reads.TEXT);
    private static final Column<PolicyType> TYPE =
            Column.required("type", Reads.constant(PolicyType.class));
    private static final Column<Integer> MONTHS = Column.required("months", Reads.NUMBER);
    private static final Column<StartRule> START_RULE =
            Column.required("start rule", Reads.constant(StartRule.class));
    private static final Column<Integer> DAYS = Column.optional("days", Reads.NUMBER);
    private static final Column<Integer> MADE_MONTHS = Column.optional("made months", Reads.NUMBER);
    private static final Column<Boolean> TRANSFERABLE =
            Column.required("transferable", Reads.YES_NO);
    private static final Column<List<String>> COUNTRIES = Column.optional("countries", Reads.LIST);
    private static final Column<LocalDate> VALID_FROM = Column.required("valid from", Reads.DAY);
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
                        line.get(TYPE).orElse(PolicyType.BASE),
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

    private static PolicyTerms terms(Line line) {
        var startRule = line.get(START_RULE).orElse(StartRule.MADE);
        return new PolicyTerms(
                line.get(VALID_FROM).orElse(LocalDate.EPOCH),
                line.get(MONTHS).orElse(0),
                startRule,
                start(line, DAYS, startRule),
                start(line, MADE_MONTHS, startRule),
                line.get(TRANSFERABLE).orElse(false),
                line.get(COUNTRIES).orElse(List.of()));
    }

    /// Only PURCHASE estimates; a silent 0 there would cost customers months.
    private static int start(Line line, Column<Integer> column, StartRule startRule) {
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
