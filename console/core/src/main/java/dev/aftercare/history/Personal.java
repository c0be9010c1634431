package dev.aftercare.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record that holds personal data. A deed takes it only as an owner's, apart from the body
/// that is kept forever.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
