/// The words for people, by key. Core's services throw data; the rooms that talk to people ask
/// here.
@NullMarked
package dev.aftercare.texts;

import org.jspecify.annotations.NullMarked;
