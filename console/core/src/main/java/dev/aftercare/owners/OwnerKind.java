package dev.aftercare.owners;

public enum OwnerKind {
    PERSON,
    FIRM
}
