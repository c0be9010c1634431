/// What a label is, in millimetres: templates, stocks, fields, and the sheet of them written as
/// PDF. Knows no database and no warranty; core's printing calls it.
@NullMarked
package dev.aftercare.labels;

import org.jspecify.annotations.NullMarked;
