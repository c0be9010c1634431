package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Template;

import java.util.ArrayList;
import java.util.List;

/// A template's symbols planned for a run, and nothing in their quiet zones.
record PlannedSymbols(Template template, List<SymbolPlan> symbols) {

    /// Plans for payloads of at most so many bytes.
    ///
    /// @throws LabelRefused with `PayloadTooLong`, `ModuleTooSmall` or `OverlapsSymbol`
    static PlannedSymbols of(Template template, Resolution resolution, int longestPayload) {
        var plans = new ArrayList<SymbolPlan>();
        for (int i = 0; i < template.elements().size(); i++) {
            if (template.elements().get(i) instanceof LabelElement.Symbol symbol) {
                plans.add(new SymbolPlan(i, symbol, resolution, longestPayload));
            }
        }
        var planned = new PlannedSymbols(template, List.copyOf(plans));
        plans.forEach(planned::mustStandAlone);
        return planned;
    }

    private void mustStandAlone(SymbolPlan plan) {
        var zone = plan.zone();
        for (int i = 0; i < template.elements().size(); i++) {
            if (i != plan.element() && reaches(template.elements().get(i), zone)) {
                throw new LabelRefused(new LabelFault.OverlapsSymbol(plan.element(), i));
            }
        }
    }

    private static boolean reaches(LabelElement element, Area zone) {
        var area = element.area();
        return switch (element) {
            case LabelElement.Box box ->
                    zone.overlaps(area) && !area.inset(box.thickness()).holds(zone);
            case LabelElement.Line line -> area.inset(-line.thickness() / 2).overlaps(zone);
            case LabelElement.Symbol _, LabelElement.Text _, LabelElement.Picture _ ->
                    area.overlaps(zone);
        };
    }
}
