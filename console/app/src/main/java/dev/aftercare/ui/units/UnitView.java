package dev.aftercare.ui.units;

import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitOrder;

/// A list that one comes back to.
///
/// @param id for tests and keys
/// @param name as its person called it; empty where the house did
record UnitView(String id, String name, UnitFilter filter, UnitOrder order) {

    boolean isOwn() {
        return !name.isEmpty();
    }
}
