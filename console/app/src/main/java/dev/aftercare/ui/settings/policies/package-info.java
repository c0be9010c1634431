/// The page of the policies and their versions. The page of products uses it.
@NullMarked
package dev.aftercare.ui.settings.policies;

import org.jspecify.annotations.NullMarked;
