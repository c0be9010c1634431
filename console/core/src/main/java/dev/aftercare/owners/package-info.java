/// Whose a unit is: owners, registrations, conflicts and consents. All personal data of customers
/// is written here; other rooms use the services and records.
@NullMarked
package dev.aftercare.owners;

import org.jspecify.annotations.NullMarked;
