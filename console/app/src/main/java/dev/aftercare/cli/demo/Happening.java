package dev.aftercare.cli.demo;

import dev.aftercare.owners.Registration;
import dev.aftercare.visits.Visit;

import java.time.Instant;

/// Something a customer did.
sealed interface Happening {

    Instant at();

    record Visited(Visit visit) implements Happening {
        @Override
        public Instant at() {
            return visit.at();
        }
    }

    record Registered(long unitId, Instant at, Registration registration) implements Happening {}
}
