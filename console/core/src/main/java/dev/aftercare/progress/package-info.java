/// How far long work is and whether it shall stop. Every long service method takes one.
@NullMarked
package dev.aftercare.progress;

import org.jspecify.annotations.NullMarked;
