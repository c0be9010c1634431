package dev.aftercare.database;

/// What a login of a shared database is a member of, and therefore may do.
public enum Group {
    STAFF {
        @Override
        String role(Roles roles) {
            return roles.database() + "_staff";
        }
    },
    SCAN {
        @Override
        String role(Roles roles) {
            return roles.database() + "_scan";
        }
    };

    /// The role's plain name, without quotes.
    abstract String role(Roles roles);
}
