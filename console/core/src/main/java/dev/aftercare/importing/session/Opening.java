package dev.aftercare.importing.session;

import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.session.Current.Open;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads and judges a session's file.
record Opening(Services services, KeptFile file, Progress progress) {

    /// Reads a sheet and repeats what was decided about its rows.
    ///
    /// @throws dev.aftercare.progress.Cancelled if `progress` says so; nothing stays open
    Open read(Table table, Mapping mapping, FileChoices choices, List<Step> steps) {
        ReadSheet sheet;
        synchronized (file) {
            sheet = ReadSheet.read(file, table, progress);
        }
        boolean judged = false;
        try {
            var open = judge(sheet, new Decided(sheet.rows(), steps), mapping, choices);
            judged = true;
            return open;
        } finally {
            if (!judged) {
                sheet.close();
            }
        }
    }

    /// Judges rows that were read before.
    Open judge(ReadSheet sheet, Decided decided, Mapping mapping, FileChoices choices) {
        return new Open(
                sheet, decided, mapping, choices, judged(sheet, decided, mapping, choices));
    }

    private @Nullable Judged judged(
            ReadSheet sheet, Decided decided, Mapping mapping, FileChoices choices) {
        if (!mapping.hasSerial()) {
            return null;
        }
        var how = new Judged.How(mapping, choices.product(), choices.updateExisting());
        return Judged.of(services.database(), services.clock(), sheet, decided, how, progress);
    }
}
