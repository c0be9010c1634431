package dev.aftercare.ui.settings.policies;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.catalog.policies.RecordedTerms;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.Tone;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The versions of a policy, the newest first: from when each holds, when it was recorded, what it
/// says and how many coverages it governs.
final class VersionTable {
    private static final List<String> COLUMNS =
            List.of(
                    "validFrom",
                    "recorded",
                    "months",
                    "start",
                    "transferable",
                    "countries",
                    "governs");

    /// Its name is longer than what stands below it.
    private static final double OWNER = 88;

    private final Texts texts;
    private final TermWords words;
    private final GridPane grid = new GridPane();

    VersionTable(Texts texts) {
        this.texts = texts;
        this.words = new TermWords(texts);
    }

    /// @param governed empty until they are counted
    Node build(Policy policy, Optional<Map<Long, Long>> governed, LocalDate today) {
        grid.getStyleClass().add("version-table");
        grid.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < COLUMNS.size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(COLUMNS.get(i).equals("start") ? Priority.ALWAYS : Priority.NEVER);
            if (COLUMNS.get(i).equals("countries")) {
                column.setMinWidth(76);
            }
            if (COLUMNS.get(i).equals("months") || COLUMNS.get(i).equals("governs")) {
                column.setHalignment(HPos.RIGHT);
            }
            grid.getColumnConstraints().add(column);
            var name = head(wrapping(texts.get("ui.settings.policy.column." + COLUMNS.get(i))));
            if (COLUMNS.get(i).equals("transferable")) {
                name.setPrefWidth(OWNER);
            } else {
                name.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.add(name, i, 0);
        }
        var current = policy.governing(today, Instant.MAX);
        policy.versions().stream()
                .sorted(
                        Comparator.comparing((RecordedTerms one) -> one.terms().validFrom())
                                .thenComparing(RecordedTerms::recordedAt)
                                .reversed())
                .forEach(version -> add(version, current.equals(Optional.of(version)), governed));
        return grid;
    }

    private static Label head(Label label) {
        label.getStyleClass().add("secondary");
        return label;
    }

    private void add(RecordedTerms version, boolean current, Optional<Map<Long, Long>> governed) {
        var terms = version.terms();
        var from = new VBox(4, label(terms.validFrom().toString(), "medium"));
        if (current) {
            from.getChildren()
                    .add(
                            new Pill(
                                    texts.get("ui.settings.policy.current"),
                                    MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                                    Tone.SUCCESS));
        }
        var top = new RowConstraints();
        top.setValignment(VPos.TOP);
        int row = grid.getRowConstraints().size();
        grid.getRowConstraints().add(top);
        grid.addRow(
                row,
                from,
                label(texts.moment(version.recordedAt()), "quiet"),
                label(texts.get("ui.number", terms.months())),
                wrapping(words.start(terms)),
                label(words.transferable(terms)),
                wrapping(words.countries(terms)),
                label(
                        governed.map(
                                        all ->
                                                texts.get(
                                                        "ui.number",
                                                        all.getOrDefault(version.id(), 0L)))
                                .orElse("…")));
    }
}
