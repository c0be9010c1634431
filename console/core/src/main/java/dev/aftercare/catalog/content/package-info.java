/// What a customer reads about a product: the setup guide step by step, and manuals, by language.
@NullMarked
package dev.aftercare.catalog.content;

import org.jspecify.annotations.NullMarked;
