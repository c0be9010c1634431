package dev.aftercare.catalog;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/// Wrong on purpose: see HouseTest.
public final class CoreThatOpensASession {
    StatelessSession open(SessionFactory sessions) {
        return sessions.openStatelessSession();
    }
}
