/// What outside persons do at a unit's page before they are anybody: visits, typed check codes,
/// forms sent, and what such a page shows first. The scan server calls it; only this package
/// commits facts without a deed.
@NullMarked
package dev.aftercare.visits;

import org.jspecify.annotations.NullMarked;
