/// What is measured from inside the program: its window needs who may put it together. Not shipped.
@NullMarked
package dev.aftercare;

import org.jspecify.annotations.NullMarked;
