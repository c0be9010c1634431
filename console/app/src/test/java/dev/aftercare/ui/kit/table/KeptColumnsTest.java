package dev.aftercare.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.Person;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Kept;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// A table is the next time as its person left it.
@WindowTest
class KeptColumnsTest {
    private static final String KEY = "parts.columns";

    @TempDir private Path folder;
    private Kept kept;

    @BeforeEach
    void nothingKept() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        kept =
                Kept.in(
                        folder.resolve("lists.properties"),
                        new Background((_, work) -> work.run(), Runnable::run, _ -> {}));
    }

    @Test
    void orderWidthAndWhatIsShownComeBack() {
        kept.put(KEY, "lot=90 -serial=70 gone=10 made=broken");
        var table = shown();
        assertThat(ids(table)).containsExactly("lot", "serial", "made");
        assertThat(table.getColumns())
                .extracting(one -> one.isVisible())
                .containsExactly(true, false, true);
        assertThat(table.getColumns().getFirst().getPrefWidth()).isEqualTo(90);
    }

    @Test
    void whatIsChangedIsKept() {
        var table = shown();
        assertThat(ids(table)).containsExactly("serial", "lot", "made");
        new Person()
                .interact(
                        () -> {
                            table.getColumns().get(1).setVisible(false);
                            var first = table.getColumns().removeFirst();
                            table.getColumns().add(first);
                        });
        assertThat(kept.get(KEY).orElseThrow()).matches("-lot=\\d+ made=\\d+ serial=\\d+");
        kept.write();
        assertThat(ids(shown())).containsExactly("lot", "made", "serial");
    }

    private TableView<String> shown() {
        var table = new TableView<String>();
        new Person()
                .interact(
                        () -> {
                            for (var id : List.of("serial", "lot", "made")) {
                                var column = new TableColumn<String, String>(id);
                                column.setId(id);
                                table.getColumns().add(column);
                            }
                            new Scene(table, 400, 200);
                            new KeptColumns(table, kept, KEY).begin();
                        });
        return table;
    }

    private static List<String> ids(TableView<String> table) {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }
}
