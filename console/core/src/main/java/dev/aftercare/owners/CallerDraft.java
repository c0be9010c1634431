package dev.aftercare.owners;

import dev.aftercare.history.Personal;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.TypedDay;
import dev.aftercare.problem.Violation;

import java.util.ArrayList;
import java.util.List;

/// Somebody on the telephone who says a unit is theirs, as it was typed.
///
/// @param contact e-mail or phone
/// @param name empty where they did not say
/// @param boughtOn a day ([TypedDay])
@Personal
public record CallerDraft(String contact, String name, String boughtOn) {

    public List<Violation> violations() {
        var all = new ArrayList<>(owner().violations());
        all.addAll(new Check().day("boughtOn", boughtOn).violations());
        return all;
    }

    /// What they say, for the unit in question.
    ///
    /// @throws Invalid if something of it cannot be so
    public Registration registration() {
        Invalid.ifAny(violations());
        return new Registration(owner(), TypedDay.of(boughtOn).orElseThrow(), false, List.of());
    }

    private OwnerDraft owner() {
        var reached = OwnerDraft.reachedBy(contact, "");
        return new OwnerDraft(reached.kind(), name, reached.email(), reached.phone(), "", false);
    }
}
