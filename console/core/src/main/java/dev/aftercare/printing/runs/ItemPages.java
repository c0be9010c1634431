package dev.aftercare.printing.runs;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.json.Json;
import dev.aftercare.labels.LabelFields;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The labels of a run in their order, read page by page: no transaction stays open while they are
/// drawn, and memory does not grow with their number.
final class ItemPages implements Iterator<LabelFields> {
    private static final int PAGE = 1_000;

    private final Database database;
    private final long runId;
    private Iterator<LabelFields> page = List.<LabelFields>of().iterator();
    private int read;

    ItemPages(Database database, long runId) {
        this.database = database;
        this.runId = runId;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = nextPage().iterator();
        }
        return page.hasNext();
    }

    @Override
    public LabelFields next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private List<LabelFields> nextPage() {
        var query =
                Sql.of("select payload, printed from print_item where run_id = ?", runId)
                        .plus("and seq > ? order by run_id, seq limit " + PAGE, read);
        var labels = database.read(session -> query.list(session, ItemPages::label));
        read += labels.size();
        return labels;
    }

    private static LabelFields label(SqlRow row) {
        return LabelTexts.of(new Json(row.text("printed"))).with(row.text("payload"));
    }
}
