/** Loading a folder of official files: what each is, in which order, and what became of it. */
@NullMarked
package uk.sufficiency.localstack.load;

import org.jspecify.annotations.NullMarked;
