package dev.aftercare.cli;

import org.hibernate.StatelessSession;

/// Wrong on purpose: see HouseTest.
public record CommandThatSeesASession(StatelessSession session) {}
