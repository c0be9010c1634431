package dev.aftercare.ui.kit;

import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Goes nowhere, and notes where somebody wanted to go.
public class NotedPlaces implements Places {
    private final List<String> went = new ArrayList<>();

    public List<String> went() {
        return went;
    }

    @Override
    public void units(UnitFilter filter) {
        went.add("units " + filter);
    }

    @Override
    public void unit(long id) {
        went.add("unit " + id);
    }

    @Override
    public void imports() {
        went.add("imports");
    }

    @Override
    public void importSession(long id) {
        went.add("import " + id);
    }

    @Override
    public void importFile(Path file) {
        went.add("import " + file);
    }

    @Override
    public void labels() {
        went.add("labels");
    }

    @Override
    public void labels(WhichUnits units) {
        went.add("labels " + units);
    }

    @Override
    public void settings() {
        went.add("settings");
    }

    @Override
    public void product(long id) {
        went.add("product " + id);
    }

    @Override
    public void find(String text) {
        went.add("find " + text);
    }
}
