package dev.aftercare.importing;

/// What a commit would do: rows that become units, change units, find their unit as they say, or
/// are left out because something holds them.
public record ImportPlan(int create, int update, int unchanged, int leaveOut) {

    public boolean isNothing() {
        return create + update + unchanged == 0;
    }
}
