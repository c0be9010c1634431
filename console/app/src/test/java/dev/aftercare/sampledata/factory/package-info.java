/// What Nordvik Home makes and to whom it ships, before anybody wrote it into a file. For the
/// sample data only.
@NullMarked
package dev.aftercare.sampledata.factory;

import org.jspecify.annotations.NullMarked;
